package io.showrunner.cloud.mock.taskevent;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Times of task events: ISO 8601 in UTC, to the second (SDK live20161101 3.0.0). */
final class TaskEventTime {
  private TaskEventTime() {}

  static String of(Instant at) {
    return at.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
