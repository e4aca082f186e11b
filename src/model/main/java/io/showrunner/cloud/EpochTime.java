package io.showrunner.cloud;

import java.time.Instant;
import java.util.Optional;

/**
 * Moments as callbacks tell them: seconds since 1970 by the vendor's pages. Editions of such
 * callbacks, here and elsewhere, differ in the unit, so that milliseconds and microseconds are told
 * from seconds by their size: what would lie beyond the year 5000 in one unit is of the next.
 */
final class EpochTime {
  private static final long LARGEST_IN_SECONDS = 100_000_000_000L;

  private EpochTime() {}

  /** The moment, if this is a whole number of one of the three units. */
  static Optional<Instant> read(String text) {
    return text.matches("[0-9]{1,18}") ? Optional.of(read(Long.parseLong(text))) : Optional.empty();
  }

  /** The moment. */
  static Instant read(long number) {
    if (number < LARGEST_IN_SECONDS) {
      return Instant.ofEpochSecond(number);
    }
    return number < LARGEST_IN_SECONDS * 1000
        ? Instant.ofEpochMilli(number)
        : Instant.ofEpochSecond(number / 1_000_000, number % 1_000_000 * 1000);
  }
}
