package io.showrunner.phrasebook;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A row of a table in a feature file, or of what is to be compared with it.
 *
 * @param cells by heading, in the order of the columns; empty where nothing stands
 */
public record Row(Map<String, String> cells) {
  /** Takes a copy that keeps the order. */
  public Row {
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
  }

  /** Whether every cell here says the same as the other's; more columns there do not matter. */
  boolean fits(Row other) {
    return cells.entrySet().stream()
        .allMatch(cell -> same(cell.getValue(), other.cell(cell.getKey())));
  }

  String cell(String heading) {
    return cells.getOrDefault(heading, "");
  }

  /** Rows as a feature file would have them, with these columns. */
  static String table(List<String> headings, List<Row> rows) {
    Map<String, Integer> widths = new LinkedHashMap<>();
    for (String heading : headings) {
      int widest = rows.stream().mapToInt(row -> row.cell(heading).length()).max().orElse(0);
      widths.put(heading, Math.max(heading.length(), widest));
    }
    var text = new StringBuilder(line(widths, heading -> heading));
    rows.forEach(row -> text.append('\n').append(line(widths, row::cell)));
    return text.toString();
  }

  private static String line(
      Map<String, Integer> widths, java.util.function.UnaryOperator<String> cell) {
    return widths.entrySet().stream()
        .map(
            column ->
                String.format(
                    Locale.ROOT, "%-" + column.getValue() + "s", cell.apply(column.getKey())))
        .collect(Collectors.joining(" | ", "  | ", " |"));
  }

  /** Numbers are the same however many zeros they are written with. */
  private static boolean same(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    try {
      return new BigDecimal(one).compareTo(new BigDecimal(other)) == 0;
    } catch (NumberFormatException notBothNumbers) {
      return false;
    }
  }
}
