package io.showrunner.rules.tables;

import java.util.List;

/**
 * The shape of a table.
 *
 * @param table its name, without {@code .csv}
 * @param columns in the order in which we write them; a table may have them in any order
 * @param spans the pairs of columns that are ranges
 */
record Schema(String table, List<Column<?>> columns, List<Span> spans) {
  /** What its file is called. */
  String file() {
    return table + ".csv";
  }

  /** All headings, in our order. */
  List<String> headings() {
    return columns.stream().<String>map(Column::heading).toList();
  }
}
