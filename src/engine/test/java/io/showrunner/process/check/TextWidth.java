package io.showrunner.process.check;

import java.util.ArrayList;
import java.util.List;

/**
 * How much room words take in a font that is 15 % wider than a wide one (DejaVu Sans, rounded up):
 * the machine's own fonts are asked for nothing.
 */
final class TextWidth {
  private static final String NARROW = "fijlrtI.,'!:;|() -";
  private static final String WIDE = "mwMW@%";

  private TextWidth() {}

  static double of(String text, double size) {
    return text.codePoints().mapToDouble(TextWidth::ems).sum() * size * 1.15;
  }

  private static double ems(int letter) {
    if (NARROW.indexOf(letter) >= 0) {
      return 0.4;
    } else if (WIDE.indexOf(letter) >= 0) {
      return 1;
    }
    return Character.isUpperCase(letter) ? 0.72 : 0.64;
  }

  /** The lines that words take in so much room, as drawing tools break them. */
  static List<String> lines(String text, double room, double size) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.split(" |(?<=-)", -1)) {
      boolean joined = line.isEmpty() || line.endsWith("-");
      String longer = joined ? line + word : line + " " + word;
      if (line.isEmpty() || of(longer, size) <= room) {
        line = longer;
      } else {
        lines.add(line);
        line = word;
      }
    }
    lines.add(line);
    return lines;
  }
}
