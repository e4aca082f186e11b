package io.showrunner.rules.tables.sheet;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Characters that look like others, or like nothing: spaces that are not the space, dashes that are
 * not the dash, quotation marks a word processor has bent, marks of direction.
 */
public final class Lookalike {
  private Lookalike() {}

  /** The text in the characters of a keyboard, in small letters. */
  static String plain(String text) {
    String plain =
        Digits.ascii(Normalizer.normalize(text, Normalizer.Form.NFKC))
            .replaceAll("\\p{Pd}|\u2212", "-")
            .replaceAll("[\\p{Cf}'\"\\p{Pi}\\p{Pf}\u201a\u201e]", "")
            .replaceAll("[\\p{Z}\\s]+", " ");
    return plain.strip().toLowerCase(Locale.ROOT);
  }

  /** Free text: a space that must not break is a space like any other. */
  public static String spaced(String text) {
    return text.replaceAll("[\u00a0\u202f\u2007\u3000]", " ").strip();
  }

  /** The first character of a text that is not on a keyboard, in words. */
  static String told(String text) {
    return text.codePoints()
        .filter(letter -> letter > 0x7e)
        .mapToObj(
            letter ->
                String.format(
                    Locale.ROOT,
                    "which holds U+%04X, %s",
                    letter,
                    String.valueOf(Character.getName(letter)).toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElse(
            text.chars().anyMatch(Character::isUpperCase)
                ? "which has capital letters"
                : "which has quotation marks or blanks in it");
  }
}
