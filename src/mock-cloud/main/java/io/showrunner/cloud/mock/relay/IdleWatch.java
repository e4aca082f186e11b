package io.showrunner.cloud.mock.relay;

import io.showrunner.clock.ShowClock;
import io.showrunner.cloud.mock.ground.Assumption;
import io.showrunner.cloud.mock.ground.MockSettings;
import io.showrunner.cloud.mock.room.Rooms;
import io.showrunner.cloud.mock.task.Intake;
import io.showrunner.cloud.mock.task.RelayTask;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Ends a task that has been idle too long: MaxIdleTime if it was given (machine-readable metadata,
 * 2026-04-21), else {@link Assumption#TWO_MINUTES_WITHOUT_LIMIT the usual two minutes}. When
 * idleness begins is {@link Assumption#IDLE_WITHOUT_NAMED_USERS}.
 */
final class IdleWatch implements RelayTask.Part {
  private final RelayTask task;
  private final Rooms rooms;
  private final ShowClock clock;
  private final MockSettings settings;
  private final Runnable stop;
  private ShowClock.@Nullable Alarm alarm;

  IdleWatch(RelayTask task, Rooms rooms, ShowClock clock, MockSettings settings, Runnable stop) {
    this.task = task;
    this.rooms = rooms;
    this.clock = clock;
    this.settings = settings;
    this.stop = stop;
  }

  @Override
  public void look() {
    if (!isIdle()) {
      end();
    } else if (task.idleSince().isEmpty()) {
      Instant now = clock.now();
      task.isIdleSince(now);
      limit().ifPresent(limit -> alarm = clock.wakeAt(now.plus(limit), stop));
    }
  }

  @Override
  public void end() {
    if (alarm != null) {
      alarm.cancel();
    }
    alarm = null;
    task.isIdleSince(null);
  }

  private Optional<Duration> limit() {
    return task.parameters()
        .maxIdle()
        .or(
            () ->
                Optional.of(settings.times().idle())
                    .filter(usual -> settings.holds(Assumption.TWO_MINUTES_WITHOUT_LIMIT)));
  }

  private boolean isIdle() {
    boolean nobodyNamed =
        new Intake(task.parameters(), rooms).members().stream().noneMatch(rooms::isPresent);
    boolean empty = rooms.isEmpty(task.parameters().channel());
    if (nobodyNamed == empty) {
      return empty;
    }
    return settings.holds(Assumption.IDLE_WITHOUT_NAMED_USERS) ? nobodyNamed : empty;
  }
}
