package io.showrunner.wording;

import java.time.Duration;
import java.util.Locale;

/** Moments of a show as people read them. */
public final class Times {
  private Times() {}

  /** {@code m:ss.mmm}, from an hour on {@code h:mm:ss.mmm}; finer parts are cut off. */
  public static String clock(Duration at) {
    String seconds = String.format(Locale.ROOT, "%02d.%03d", at.toSecondsPart(), at.toMillisPart());
    return at.toHours() > 0
        ? String.format(Locale.ROOT, "%d:%02d:%s", at.toHours(), at.toMinutesPart(), seconds)
        : String.format(Locale.ROOT, "%d:%s", at.toMinutes(), seconds);
  }
}
