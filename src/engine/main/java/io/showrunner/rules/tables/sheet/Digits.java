package io.showrunner.rules.tables.sheet;

/** Digits of any script as the ten of ASCII, so that ٢٥ and ２５ are 25. */
public final class Digits {
  private Digits() {}

  /** The same text, its digits written as 0 to 9. */
  public static String ascii(String text) {
    var ascii = new StringBuilder();
    text.codePoints()
        .forEach(
            letter -> {
              if (Character.isDigit(letter)) {
                ascii.append((char) ('0' + Character.digit(letter, 10)));
              } else {
                ascii.appendCodePoint(letter);
              }
            });
    return ascii.toString();
  }

  /** A number with its decimals after a point, whether a comma or the Arabic mark stood there. */
  public static String decimal(String text) {
    return ascii(text).replace(',', '.').replace('\u066b', '.');
  }
}
