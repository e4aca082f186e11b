package io.showrunner.wording;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Moments and spans of a show as people read them. */
public final class Times {
  private Times() {}

  /** {@code m:ss.mmm}, from an hour on {@code h:mm:ss.mmm}; finer parts are cut off. */
  public static String clock(Duration at) {
    String seconds = String.format(Locale.ROOT, "%02d.%03d", at.toSecondsPart(), at.toMillisPart());
    return at.toHours() > 0
        ? String.format(Locale.ROOT, "%d:%02d:%s", at.toHours(), at.toMinutesPart(), seconds)
        : String.format(Locale.ROOT, "%d:%s", at.toMinutes(), seconds);
  }

  /** How long something took: {@code 0.2 s}, {@code 2 min}, {@code 1 h 5 min}. */
  public static String span(Duration length) {
    if (length.compareTo(Duration.ofMinutes(1)) < 0) {
      return BigDecimal.valueOf(length.toMillis(), 3).stripTrailingZeros().toPlainString() + " s";
    }
    String hours = length.toHours() > 0 ? length.toHours() + " h" : "";
    String minutes = length.toMinutesPart() > 0 ? length.toMinutesPart() + " min" : "";
    Duration rest = Duration.ofSeconds(length.toSecondsPart(), length.toNanosPart());
    String seconds = rest.isZero() ? "" : span(rest);
    return Stream.of(hours, minutes, seconds)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
