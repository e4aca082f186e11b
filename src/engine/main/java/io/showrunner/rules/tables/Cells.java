package io.showrunner.rules.tables;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A line of a table whose cells are all readable.
 *
 * @param refines the lines of all rows that this one refines
 */
record Cells(String table, int line, Map<Column<?>, Object> values, List<Integer> refines) {
  /** The same, knowing what it refines. */
  Cells refining(List<Integer> lines) {
    return new Cells(table, line, values, lines);
  }

  /** How many {@code when} cells are filled. */
  int asksFor() {
    return (int) values.keySet().stream().filter(Column::asks).count();
  }

  /** The value of a column that every row fills. */
  <T> T get(Column<T> column) {
    return Objects.requireNonNull(find(column), column.heading());
  }

  /** The value of a column, or null where the cell is empty. */
  <T> @Nullable T find(Column<T> column) {
    Object value = values.get(column);
    return value == null ? null : column.kind().type().cast(value);
  }

  /** The value of a column, or another where the cell is empty. */
  <T> T find(Column<T> column, T otherwise) {
    T value = find(column);
    return value == null ? otherwise : value;
  }

  /** How a decision will name this line. */
  Title title(Column<String> name) {
    return new Title(table, line, get(name), asksFor(), refines);
  }
}
