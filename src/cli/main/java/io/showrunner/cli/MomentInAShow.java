package io.showrunner.cli;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A moment after the beginning, as a trace writes it or as a timeline does. */
final class MomentInAShow implements ITypeConverter<Duration> {
  private static final Pattern CLOCK =
      Pattern.compile("(?:(\\d{1,4}):)?(\\d{1,2}):(\\d{2}(?:\\.\\d{1,9})?)");

  @Override
  public Duration convert(String typed) {
    Matcher clock = CLOCK.matcher(typed);
    try {
      return clock.matches()
          ? Duration.ofHours(clock.group(1) == null ? 0 : Long.parseLong(clock.group(1)))
              .plusMinutes(Long.parseLong(clock.group(2)))
              .plus(Duration.parse("PT" + clock.group(3) + "S"))
          : Duration.parse(typed);
    } catch (DateTimeParseException | ArithmeticException none) {
      throw new TypeConversionException(
          String.format(
              Locale.ROOT,
              "Expected a moment such as PT1M23.2S or 1:23.200, but found '%s'",
              typed));
    }
  }
}
