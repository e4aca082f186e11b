package io.showrunner.cloud.mock.objects.door;

import io.showrunner.cloud.mock.objects.signing.OssAsk;
import io.showrunner.cloud.mock.objects.signing.OssRefusal;
import java.util.Locale;

/** How much of a list is asked for at once: {@code max-keys}, 100 unless it is given. */
final class MaxKeys {
  private static final int MOST = 1000;

  private MaxKeys() {}

  static int of(OssAsk ask) {
    String given = ask.parameter("max-keys").orElse("100");
    if (!given.matches("[0-9]{1,4}") || given.equals("0") || Integer.parseInt(given) > MOST) {
      throw OssRefusal.invalidArgument(
          String.format(Locale.ROOT, "max-keys: expected 1 to %s, but found '%s'.", MOST, given));
    }
    return Integer.parseInt(given);
  }
}
