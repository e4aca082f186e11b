package io.showrunner.cloud.mock.relay;

import io.showrunner.clock.ShowClock;
import io.showrunner.cloud.mock.cdn.Cdn;
import io.showrunner.cloud.mock.ground.Assumption;
import io.showrunner.cloud.mock.ground.MockSettings;
import io.showrunner.cloud.mock.room.Rooms;
import io.showrunner.cloud.mock.sei.Sei;
import io.showrunner.cloud.mock.task.MockObserver;
import io.showrunner.cloud.mock.task.RelayTask;
import io.showrunner.cloud.mock.task.TaskChange;
import io.showrunner.cloud.mock.task.TaskParameters;
import io.showrunner.cloud.mock.task.TaskRegister;
import io.showrunner.vocabulary.ChannelId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Tasks begin, change and end here and nowhere else, and everybody concerned is told. */
public final class TaskLife {
  private final MockSettings settings;
  private final ShowClock clock;
  private final Rooms rooms;
  private final TaskRegister register;
  private final UrlRegister urls;
  private final Cdn cdn;
  private final Sei sei;
  private final List<MockObserver> observers = new ArrayList<>();
  private final List<Function<RelayTask, RelayTask.Part>> more = new ArrayList<>();
  private BiConsumer<TaskParameters, TaskChange.By> listener = (task, by) -> {};

  /** Where no task lives yet. */
  public TaskLife(
      MockSettings settings,
      ShowClock clock,
      Rooms rooms,
      TaskRegister register,
      UrlRegister urls,
      Cdn cdn,
      Sei sei) {
    this.settings = settings;
    this.clock = clock;
    this.rooms = rooms;
    this.register = register;
    this.urls = urls;
    this.cdn = cdn;
    this.sei = sei;
  }

  /** Tells this observer as well from now on. */
  public void watchedBy(MockObserver observer) {
    observers.add(observer);
  }

  /** Every task that begins from now on does this as well, after all else. */
  public void alsoDoes(Function<RelayTask, RelayTask.Part> part) {
    more.add(part);
  }

  /** Who hears of every end of a task from now on, after all else. */
  public void whenOver(BiConsumer<TaskParameters, TaskChange.By> told) {
    listener = told;
  }

  /** It begins, because somebody wants it to. */
  void begin(RelayTask task, TaskChange.By by) {
    task.does(new IdleWatch(task, rooms, clock, settings, () -> end(task, TaskChange.By.IDLE)));
    task.does(cdn.feed(task, rooms));
    task.does(sei.feed(task, observers));
    more.forEach(part -> task.does(part.apply(task)));
    register.add(task);
    urls.take(task.parameters().urls(), task);
    tell(task, TaskChange.State.RUNNING, by);
    task.look();
  }

  /**
   * It carries something else from now on.
   *
   * @param tellsSei whether the request named SeiParams, be it with what stood there before
   */
  void change(RelayTask task, TaskParameters now, boolean tellsSei) {
    if (tellsSei) {
      task.hearsOfSei();
    }
    boolean otherMode = task.parameters().mixMode() != now.mixMode();
    List<String> left = new ArrayList<>(task.parameters().urls());
    left.removeAll(now.urls());
    urls.release(left, rests(task), clock.now());
    register.change(task, now);
    urls.take(now.urls(), task);
    if (otherMode) {
      tell(task, TaskChange.State.RUNNING, TaskChange.By.US);
    }
    task.look();
  }

  /** It is over, because somebody or something wants it to be. */
  public void end(RelayTask task, TaskChange.By by) {
    register.remove(task);
    urls.release(task.parameters().urls(), rests(task), clock.now());
    tell(task, TaskChange.State.STOPPED, by);
    task.end();
    listener.accept(task.parameters(), by);
  }

  /** Somebody in the channel did something. */
  public void look(ChannelId channel) {
    register.concerning(channel).forEach(RelayTask::look);
  }

  /**
   * Everybody has left the channel: a task without MaxIdleTime is over, unless {@link
   * Assumption#TWO_MINUTES_WITHOUT_LIMIT it has its two minutes}.
   */
  public void emptied(ChannelId channel) {
    for (RelayTask task : withoutLimit(channel)) {
      if (!settings.holds(Assumption.TWO_MINUTES_WITHOUT_LIMIT)) {
        end(task, TaskChange.By.CHANNEL_CLOSED);
      }
    }
  }

  /** Somebody deleted the channel: a task without MaxIdleTime is over with it (assumed). */
  public void deleted(ChannelId channel) {
    withoutLimit(channel).forEach(task -> end(task, TaskChange.By.CHANNEL_CLOSED));
  }

  /** The vendor closed the channel: its tasks are over, whatever idle limit they have (assumed). */
  public void cut(ChannelId channel) {
    for (RelayTask task : register.concerning(channel)) {
      if (task.parameters().channel().equals(channel)) {
        end(task, TaskChange.By.CHANNEL_CLOSED);
      }
    }
  }

  private List<RelayTask> withoutLimit(ChannelId channel) {
    return register.concerning(channel).stream()
        .filter(task -> task.parameters().channel().equals(channel))
        .filter(task -> task.parameters().maxIdle().isEmpty())
        .toList();
  }

  private boolean rests(RelayTask task) {
    return task.parameters().text("StreamURL").isPresent()
        || settings.holds(Assumption.URL_REST_COVERS_MULTI);
  }

  private void tell(RelayTask task, TaskChange.State state, TaskChange.By by) {
    TaskParameters told = task.parameters();
    var change = new TaskChange(told.app(), told.task(), told.channel(), state, told.mixMode(), by);
    observers.forEach(observer -> observer.taskChanged(change));
  }
}
