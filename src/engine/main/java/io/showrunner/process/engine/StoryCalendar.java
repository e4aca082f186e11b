package io.showrunner.process.engine;

import io.showrunner.clock.ShowClock;
import java.time.Duration;
import java.util.Date;
import org.camunda.bpm.engine.impl.calendar.BusinessCalendar;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/** Durations counted from the present of a clock of ours. */
record StoryCalendar(ShowClock clock) implements BusinessCalendar {
  @Override
  public Date resolveDuedate(String duration) {
    return Date.from(clock.now().plus(Duration.parse(duration)));
  }

  @Override
  public Date resolveDuedate(String duration, @Nullable Date from) {
    return from == null
        ? resolveDuedate(duration)
        : Date.from(from.toInstant().plus(Duration.parse(duration)));
  }

  @Override
  public Date resolveDuedate(String duration, Task task) {
    return resolveDuedate(duration);
  }
}
