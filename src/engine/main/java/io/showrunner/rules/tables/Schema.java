package io.showrunner.rules.tables;

import java.util.List;
import org.jspecify.annotations.Nullable;

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

  /** The column of a heading, or null if there is none. */
  @Nullable Column<?> find(String heading) {
    return columns.stream()
        .filter(column -> column.heading().equals(heading))
        .findFirst()
        .orElse(null);
  }

  /** Whether a column is the end of a range. */
  boolean inSpan(Column<?> column) {
    return spans.stream().anyMatch(span -> span.from().equals(column) || span.to().equals(column));
  }
}
