package io.showrunner.simulator.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A table of numbers with a heading for each column and a name for each row.
 *
 * @param columns the headings
 */
record Grid(List<String> columns) {
  private static final int GAP = 2;

  /** Gives the number of one cell, both counted from 0. */
  @FunctionalInterface
  interface Cell {
    long of(int row, int column);
  }

  List<String> lines(List<String> rows, Cell cells) {
    int first = rows.stream().mapToInt(String::length).max().orElse(0);
    List<String> lines = new ArrayList<>();
    var heading = new StringBuilder(" ".repeat(first));
    columns.forEach(column -> heading.append(right(column, column)));
    lines.add(heading.toString());
    for (int row = 0; row < rows.size(); row++) {
      var line = new StringBuilder(rows.get(row));
      line.append(" ".repeat(first - line.length()));
      for (int column = 0; column < columns.size(); column++) {
        String number = String.format(Locale.ROOT, "%d", cells.of(row, column));
        line.append(right(number, columns.get(column)));
      }
      lines.add(line.toString());
    }
    return lines;
  }

  /** Set to the right below a heading, or as the heading. */
  private static String right(String text, String heading) {
    int width = Math.max(heading.length(), 6);
    return " ".repeat(GAP + Math.max(0, width - text.length())) + text;
  }
}
