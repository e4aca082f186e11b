package io.showrunner.cloud;

import io.showrunner.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * A period in whole minutes, because the logs of what was sent are told by the minute, and of seven
 * days at most (ListEventSubEvent and ListRtcMPUEventSubRecord, SDK live20161101 3.0.0). Assumed
 * for the CDN's: the same.
 */
record LogMinutes(Instant first, Instant last) {
  private static final Duration LONGEST = Duration.ofDays(7);

  /** The minutes that hold the period, cut off at the front if they are too many. */
  static LogMinutes covering(Instant from, Instant until) {
    if (until.isBefore(from)) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "Expected a period that ends at %s or later, but it ends at %s.",
              from,
              until));
    }
    Instant begin = from.truncatedTo(ChronoUnit.MINUTES);
    Instant end = until.truncatedTo(ChronoUnit.MINUTES);
    end = end.isBefore(until) ? end.plus(1, ChronoUnit.MINUTES) : end;
    Instant earliest = end.minus(LONGEST);
    return new LogMinutes(begin.isBefore(earliest) ? earliest : begin, end);
  }

  /** As ListEventSubEvent asks: unix seconds. */
  JsonObject inSeconds(JsonObject asked) {
    return asked
        .with("StartTime", Long.toString(first.getEpochSecond()))
        .with("EndTime", Long.toString(last.getEpochSecond()));
  }

  /** As the others ask: ISO 8601 in UTC. */
  JsonObject inText(JsonObject asked) {
    return asked.with("StartTime", first.toString()).with("EndTime", last.toString());
  }
}
