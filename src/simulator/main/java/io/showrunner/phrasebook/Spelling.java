package io.showrunner.phrasebook;

import java.util.stream.Collectors;

/**
 * Names as ids. People and rooms are named as in life; the cloud takes letters, digits, dash and
 * underscore. A space becomes a dash, anything else an underscore and its number.
 */
final class Spelling {
  private Spelling() {}

  static String id(String name) {
    return name.codePoints().mapToObj(Spelling::spelt).collect(Collectors.joining());
  }

  private static String spelt(int letter) {
    boolean plain = letter < 128 && Character.isLetterOrDigit(letter);
    if (plain || letter == '-' || letter == '_') {
      return Character.toString(letter);
    }
    return letter == ' ' ? "-" : "_" + Integer.toHexString(letter);
  }
}
