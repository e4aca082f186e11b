package io.showrunner.cloud.mock.objects.door;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Times in lists: UTC to the millisecond, always with three digits. */
final class Moments {
  private static final DateTimeFormatter TO_THE_MILLISECOND =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private Moments() {}

  static String written(Instant moment) {
    return TO_THE_MILLISECOND.format(moment.truncatedTo(ChronoUnit.MILLIS));
  }
}
