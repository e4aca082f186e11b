package io.showrunner.input;

/**
 * Text somebody else wrote, made safe to print: what would move the cursor, colour the screen or
 * turn the direction of writing, and half a character, is shown as the escape it is.
 */
public final class Visible {
  private Visible() {}

  /** The same text with every control and direction mark as <code>\u001b</code> and the like. */
  public static String of(String text) {
    if (text.codePoints().noneMatch(Visible::isHidden)) {
      return text;
    }
    var shown = new StringBuilder();
    text.codePoints()
        .forEach(
            letter -> {
              if (isHidden(letter)) {
                String digits = Integer.toHexString(letter);
                shown.append("\\u").append("0".repeat(4 - digits.length())).append(digits);
              } else {
                shown.appendCodePoint(letter);
              }
            });
    return shown.toString();
  }

  private static boolean isHidden(int letter) {
    return Character.isISOControl(letter)
        || (letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE)
        || letter == 0x061c
        || letter == 0x200e
        || letter == 0x200f
        || (letter >= 0x2028 && letter <= 0x202e)
        || (letter >= 0x2066 && letter <= 0x2069);
  }
}
