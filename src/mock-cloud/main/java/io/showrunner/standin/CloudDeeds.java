package io.showrunner.standin;

import io.showrunner.cloud.mock.MockCloud;
import io.showrunner.cloud.mock.MockWorld;
import io.showrunner.cloud.mock.catalogue.Operation;
import io.showrunner.cloud.mock.ground.MockSettings.Quota;
import io.showrunner.cloud.mock.task.TaskChange;
import io.showrunner.cloud.mock.weather.CallFaults;
import io.showrunner.cloud.mock.weather.CallbackTrouble;
import io.showrunner.input.Nearest;
import io.showrunner.trace.ChannelEvent;
import io.showrunner.trace.TraceEvent;
import io.showrunner.trace.WeatherEvent;
import io.showrunner.vocabulary.RoomId;
import io.showrunner.vocabulary.TaskId;
import io.showrunner.vocabulary.Words;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Does to a mock cloud what events of a trace say of it alone: people act in channels, clients call
 * each other, the weather turns, somebody sits at the vendor's console. Needs no director.
 */
public final class CloudDeeds {
  /** How late recordings come, if nobody says. */
  private static final Duration LATE = Duration.ofMinutes(10);

  private final MockCloud cloud;
  private final Function<RoomId, Optional<TaskId>> taskOf;

  /** Deeds in a cloud whose rooms nobody directs: tasks go by their own ids only. */
  public CloudDeeds(MockCloud cloud) {
    this(cloud, room -> Optional.empty());
  }

  /**
   * Deeds in a cloud whose rooms somebody directs.
   *
   * @param taskOf the task of a room, if there is such a room
   */
  public CloudDeeds(MockCloud cloud, Function<RoomId, Optional<TaskId>> taskOf) {
    this.cloud = cloud;
    this.taskOf = taskOf;
  }

  /** Whether this is an event that can happen here. */
  public static boolean concern(TraceEvent event) {
    boolean ours =
        event instanceof WeatherEvent.EngineCrash || event instanceof WeatherEvent.EngineRestart;
    return event instanceof ChannelEvent || (event instanceof WeatherEvent && !ours);
  }

  /**
   * Lets it happen now.
   *
   * @throws IllegalArgumentException if it cannot: "Expected …, but … ."; then nothing has changed
   */
  public void happen(TraceEvent event) {
    if (event instanceof ChannelEvent.Personal deed) {
      act(deed);
    } else if (event instanceof ChannelEvent call) {
      speak(call);
    } else if (event instanceof WeatherEvent weather) {
      turn(weather);
    } else {
      throw expected("an event of the cloud's own world", "'%s' is none", event.name());
    }
  }

  private void act(ChannelEvent.Personal deed) {
    MockWorld people = cloud.world();
    if (deed instanceof ChannelEvent.Join join) {
      people.join(join.channel(), join.user(), join.role());
    } else if (deed instanceof ChannelEvent.Leave leave) {
      people.leave(leave.channel(), leave.user(), leave.reason());
    } else if (deed instanceof ChannelEvent.Publish publish) {
      people.publish(publish.channel(), publish.user(), publish.tracks());
    } else if (deed instanceof ChannelEvent.Unpublish unpublish) {
      people.unpublish(unpublish.channel(), unpublish.user(), unpublish.tracks());
    } else if (deed instanceof ChannelEvent.Mute mute) {
      people.mute(mute.channel(), mute.user(), mute.track());
    } else if (deed instanceof ChannelEvent.Unmute unmute) {
      people.unmute(unmute.channel(), unmute.user(), unmute.track());
    }
  }

  private void speak(ChannelEvent call) {
    if (call instanceof ChannelEvent.CallConnect connect) {
      cloud.world().connect(connect.channel(), connect.peer());
    } else if (call instanceof ChannelEvent.CallDisconnect disconnect) {
      cloud.world().disconnect(disconnect.channel(), disconnect.peer());
    } else if (call instanceof ChannelEvent.Close close) {
      cloud.world().close(close.channel());
    }
  }

  private void turn(WeatherEvent weather) {
    if (weather instanceof WeatherEvent.CloudFault fault) {
      strike(fault);
    } else if (weather instanceof WeatherEvent.CloudCallbacks callbacks) {
      disturb(callbacks);
    } else if (weather instanceof WeatherEvent.CloudRecordings recordings) {
      befall(recordings);
    } else if (weather instanceof WeatherEvent.CloudQuota quota) {
      allow(quota);
    } else if (weather instanceof WeatherEvent.TaskStop stop) {
      TaskId task = task(stop.task(), stop.room());
      if (!cloud.stopFromConsole(task)) {
        throw expected("a task that runs", "'%s' does not", task.value());
      }
    } else if (weather instanceof WeatherEvent.TaskStart start) {
      TaskId task = task(start.task(), start.room());
      Optional<String> refusal = cloud.startFromConsole(task);
      if (refusal.isPresent()) {
        String why = refusal.get().replaceFirst("[.]$", "");
        throw expected("a task that can be started again", "the cloud refuses: %s", why);
      }
    } else if (weather instanceof WeatherEvent.TaskFail fail) {
      TaskId task = task(fail.task(), fail.room());
      if (!cloud.fail(task, Words.find(TaskChange.By.class, fail.cause().word()).orElseThrow())) {
        throw expected("a task that runs", "'%s' does not", task.value());
      }
    } else {
      throw expected("an event of the cloud's own world", "'%s' is none", weather.name());
    }
  }

  private void strike(WeatherEvent.CloudFault fault) {
    List<String> known = cloud.operations().stream().map(Operation::name).toList();
    if (!fault.operation().equals(CallFaults.ANY) && !known.contains(fault.operation())) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "Expected the name of an operation or '*', but found '%s'. %s",
              fault.operation(),
              Nearest.remedy(fault.operation(), known)));
    }
    CallFaults calls = cloud.weather().calls();
    if (fault.lasting() != null) {
      calls.strike(fault.operation(), fault.outcome(), fault.lasting());
    } else {
      long times = Objects.requireNonNullElse(fault.times(), 1L);
      calls.strike(fault.operation(), fault.outcome(), times);
    }
  }

  private void disturb(WeatherEvent.CloudCallbacks told) {
    var callbacks = cloud.weather().callbacks();
    Optional<CallbackTrouble> trouble = Words.find(CallbackTrouble.class, told.trouble().word());
    if (trouble.isEmpty()) {
      callbacks.calm();
      return;
    }
    double rate = Objects.requireNonNullElse(told.rate(), BigDecimal.ONE).doubleValue();
    callbacks.trouble(trouble.get(), rate, told.by(), told.lasting());
  }

  private void befall(WeatherEvent.CloudRecordings told) {
    var recordings = cloud.weather().recordings();
    switch (told.come()) {
      case NEVER -> recordings.lose();
      case LATE -> recordings.delay(Objects.requireNonNullElse(told.by(), LATE));
      case NORMAL -> recordings.calm();
    }
  }

  private void allow(WeatherEvent.CloudQuota told) {
    if (told.single() == null && told.mixed() == null) {
      throw new IllegalArgumentException(
          "Expected cloud.quota to say 'single' or 'mixed', but it says neither.");
    }
    Quota now = cloud.quota();
    cloud.allow(new Quota(quota(told.single(), now.single()), quota(told.mixed(), now.mixed())));
  }

  private static int quota(@Nullable Long told, int now) {
    return told == null ? now : Math.toIntExact(told);
  }

  private TaskId task(@Nullable TaskId named, @Nullable RoomId room) {
    if (named != null) {
      return named;
    }
    RoomId of = Objects.requireNonNull(room, "a task or a room");
    return taskOf
        .apply(of)
        .orElseThrow(() -> expected("a room whose task is known here", "'%s' is none", of.value()));
  }

  private static IllegalArgumentException expected(String what, String but, String value) {
    return new IllegalArgumentException(
        String.format(
            Locale.ROOT, "Expected %s, but %s.", what, String.format(Locale.ROOT, but, value)));
  }
}
