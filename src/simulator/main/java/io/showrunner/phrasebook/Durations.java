package io.showrunner.phrasebook;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times as people write them: {@code 40 seconds}, {@code 1 minute and 59 seconds}. */
final class Durations {
  private static final String PART =
      "\\d+(?:\\.\\d{1,3})? (?:millisecond|second|minute|hour|day)s?";

  /** What counts as a time in a sentence. */
  static final String PATTERN = PART + "(?:(?:,| and|, and)? " + PART + ")*";

  private static final Pattern EACH =
      Pattern.compile("(\\d+(?:\\.\\d{1,3})?) (millisecond|second|minute|hour|day)");

  private Durations() {}

  /** Adds up all parts of a text that matches {@link #PATTERN}. */
  static Duration of(String text) {
    Matcher part = EACH.matcher(text);
    Duration sum = Duration.ZERO;
    while (part.find()) {
      BigDecimal millis = new BigDecimal(part.group(1)).multiply(millis(part.group(2)));
      sum = sum.plusMillis(millis.longValue());
    }
    return sum;
  }

  private static BigDecimal millis(String unit) {
    return BigDecimal.valueOf(
        switch (unit) {
          case "millisecond" -> 1;
          case "second" -> 1_000;
          case "minute" -> 60_000;
          case "hour" -> 3_600_000;
          default -> 86_400_000;
        });
  }
}
