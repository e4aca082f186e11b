package io.showrunner.cloud.mock.post;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/**
 * A stretch of the log: at most seven days, told by the minute (ListEventSubEvent, SDK live20161101
 * 3.0.0). Assumed: the minutes of both ends are whole within it; the same holds for
 * ListRtcMPUEventSubRecord; the end must not be before the start.
 */
public record Period(Instant from, Instant to) {
  /** Why there is none between these, if so. */
  public Optional<String> objection() {
    if (to.isBefore(from)) {
      return Optional.of(
          String.format(Locale.ROOT, "EndTime: expected %s or later, but found %s.", from, to));
    }
    return to.isAfter(from.plus(DeliveryLog.KEPT))
        ? Optional.of(
            String.format(
                Locale.ROOT, "EndTime: expected at most 7 days after %s, but found %s.", from, to))
        : Optional.empty();
  }

  Instant first() {
    return from.truncatedTo(ChronoUnit.MINUTES);
  }

  /** The first moment that is no longer in it. */
  Instant end() {
    return to.truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES);
  }
}
