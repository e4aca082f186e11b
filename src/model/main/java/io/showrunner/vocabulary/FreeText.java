package io.showrunner.vocabulary;

import java.util.Locale;

/**
 * Text that people write for people: any script and any emoji, counted in code points. At least one
 * of them is seen; what joins or hides others may stand beside it, as in the emoji of a family.
 * Refused wherever it stands: control characters, half characters, noncharacters, and the marks by
 * which what stands behind them is read in another direction than it is written (Unicode Standard
 * Annex 9, explicit formatting characters).
 */
public final class FreeText {
  /** The longest title of a room, in code points. */
  public static final int LONGEST_TITLE = 200;

  /** What must not be in a line, as a regular expression's set of characters writes it. */
  public static final String HIDDEN =
      "\\u0000-\\u001F\\u007F-\\u009F\\u2028-\\u202E\\u2066-\\u2069\\uFDD0-\\uFDEF\\uFFFE\\uFFFF";

  private FreeText() {}

  /**
   * A room's title: 1 to {@value #LONGEST_TITLE} characters, on one line. A room without one has
   * none at all.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static String title(String text) {
    int length = text.codePointCount(0, text.length());
    if (length > LONGEST_TITLE) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "Expected a title of %d characters at most, but it has %d.",
              LONGEST_TITLE,
              length));
    }
    return seen("a title", checked("a title", text, false));
  }

  /**
   * What somebody writes for everybody: at least one character that is seen, on any number of
   * lines.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static String comment(String text) {
    return seen("a comment", checked("a comment", text, true));
  }

  /** Whether a text of one line has something to see, and nothing in it that is refused. */
  public static boolean isPlain(String line) {
    return line.codePoints().noneMatch(each -> isHidden(each, false)) && Seen.anythingIn(line);
  }

  private static String seen(String what, String text) {
    if (!Seen.anythingIn(text)) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "Expected %s with something to see, but %s.",
              what,
              text.isEmpty() ? "it is empty" : "nobody sees what is in it"));
    }
    return text;
  }

  private static String checked(String what, String text, boolean lines) {
    int[] points = text.codePoints().toArray();
    for (int at = 0; at < points.length; at++) {
      if (isHidden(points[at], lines)) {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT,
                "Expected %s of characters that are seen, but character %d is U+%04X, %s.",
                what,
                at + 1,
                points[at],
                kind(points[at])));
      }
    }
    return text;
  }

  private static boolean isHidden(int point, boolean lines) {
    boolean layout = point == '\n' || point == '\r' || point == '\t';
    return (Character.isISOControl(point) && !(lines && layout))
        || isHalf(point)
        || isTurning(point)
        || Seen.isNoncharacter(point)
        || (!lines && (point == 0x2028 || point == 0x2029));
  }

  /** A code point that is a surrogate stands alone: two that belong together are one. */
  private static boolean isHalf(int point) {
    return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
  }

  private static boolean isTurning(int point) {
    return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
  }

  private static String kind(int point) {
    if (isHalf(point)) {
      return "half a character";
    } else if (Seen.isNoncharacter(point)) {
      return "which is no character";
    }
    return isTurning(point) ? "which turns the direction of writing" : "a control character";
  }
}
