package io.showrunner.wording;

import java.util.List;
import java.util.Locale;

/** Words as a sentence wants them. */
public final class Text {
  private Text() {}

  /** The text, or its beginning and an ellipsis if it is longer than {@code most}. */
  public static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    return most <= 0 ? "" : whole(text, most - 1) + "…";
  }

  /** The beginning, so many units long or one less: never half a character. */
  private static String whole(String text, int most) {
    boolean parts = most > 0 && Character.isHighSurrogate(text.charAt(most - 1));
    return text.substring(0, parts ? most - 1 : most);
  }

  /** {@code a}, {@code a and b}, {@code a, b and c}. */
  public static String and(List<String> words) {
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }

  /** One thing, several things. */
  public static String count(long number, String one) {
    return number + " " + one + (number == 1 ? "" : "s");
  }

  /**
   * An id of a diagram as a title: {@code chooseModeAndLayout} and {@code choose_mode_and_layout}
   * as "Choose mode and layout". Dashes stay, and co-streaming gets the one it has lost.
   */
  public static String title(String id) {
    String spaced =
        id.replaceAll("([a-z0-9])([A-Z])", "$1 $2")
            .replace('_', ' ')
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\bco stream", "co-stream");
    return spaced.isEmpty()
        ? spaced
        : spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
  }
}
