package io.showrunner.rules.tables;

import java.util.List;

/**
 * A table's file, cut into cells.
 *
 * @param file as its author would name it
 * @param headingLine where the heading stands, from 1
 * @param european whether cells are parted by {@code ;}, so that numbers may have a decimal comma
 */
record Sheet(
    String file, int headingLine, List<String> headings, boolean european, List<Line> lines) {

  /** The cells of one line, without the blanks around them. */
  record Line(int number, List<String> cells) {}
}
