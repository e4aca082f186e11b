package io.showrunner.vocabulary;

import java.util.Set;

/**
 * What of a text people see (Unicode Standard, general categories; chapter 5.21, characters ignored
 * for display; chapter 23.7, noncharacters).
 */
final class Seen {
  /** Letters and signs that are drawn as nothing: fillers of Hangul, empty Braille, a null note. */
  private static final Set<Integer> EMPTY = Set.of(0x115F, 0x1160, 0x3164, 0xFFA0, 0x2800, 0x1D159);

  private Seen() {}

  /** Whether at least one code point of it is seen. */
  static boolean anythingIn(String text) {
    return text.codePoints().anyMatch(Seen::isSeen);
  }

  /** A code point that stands for no character and never will. */
  static boolean isNoncharacter(int point) {
    return (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
  }

  private static boolean isSeen(int point) {
    return !Character.isSpaceChar(point)
        && !Character.isWhitespace(point)
        && !EMPTY.contains(point)
        && !isIgnored(point)
        && !isNoncharacter(point)
        && !isOfAKindThatIsNot(Character.getType(point));
  }

  /** Marks stand on something; alone they are seen on nothing, or on a blank. */
  private static boolean isOfAKindThatIsNot(int kind) {
    return kind == Character.CONTROL
        || kind == Character.FORMAT
        || kind == Character.SURROGATE
        || kind == Character.NON_SPACING_MARK
        || kind == Character.COMBINING_SPACING_MARK
        || kind == Character.ENCLOSING_MARK;
  }

  /**
   * Places that are kept for characters nobody sees. Whatever else a JDK does not know yet is taken
   * for seen: the emoji of the next years.
   */
  private static boolean isIgnored(int point) {
    return point == 0x2065
        || (point >= 0xFFF0 && point <= 0xFFF8)
        || (point >= 0xE0000 && point <= 0xE0FFF);
  }
}
