package io.showrunner.cloud.mock.objects.signing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Percent encoding of RFC 3986: letters, digits and {@code - _ . ~} stay as they are. */
public final class PercentCoding {
  private PercentCoding() {}

  /** Encodes everything, slashes too. */
  public static String encoded(String text) {
    return encoded(text, "");
  }

  /** Encodes everything but slashes. */
  public static String encodedPath(String text) {
    return encoded(text, "/");
  }

  /** Decodes UTF-8; a percent sign that begins no code, and a plus sign, stay as they are. */
  public static String decoded(String text) {
    byte[] in = text.getBytes(StandardCharsets.UTF_8);
    var out = new ByteArrayOutputStream(in.length);
    for (int i = 0; i < in.length; i++) {
      int high = in[i] == '%' && i + 2 < in.length ? Character.digit(in[i + 1], 16) : -1;
      int low = high < 0 ? -1 : Character.digit(in[i + 2], 16);
      if (low < 0) {
        out.write(in[i]);
      } else {
        out.write(high * 16 + low);
        i += 2;
      }
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String encoded(String text, String kept) {
    var out = new StringBuilder();
    for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
      char letter = (char) (each & 0xff);
      boolean plain =
          (letter >= 'a' && letter <= 'z')
              || (letter >= 'A' && letter <= 'Z')
              || (letter >= '0' && letter <= '9')
              || "-_.~".indexOf(letter) >= 0
              || kept.indexOf(letter) >= 0;
      out.append(plain ? letter : String.format(Locale.ROOT, "%%%02X", (int) letter));
    }
    return out.toString();
  }
}
