package io.showrunner.rules.tables;

import java.util.ArrayList;
import java.util.List;

/**
 * How much rows ask for. First the filled {@code when} cells are counted; of rows that fill as
 * many, one that refines another, because it takes a part of the same cases only, counts for more.
 *
 * <p>What refines a row refines all that this row refines. So the one row that refines all others
 * that fit and fill as many cells refines more rows than they do, and a number is enough to compare
 * rows by. Where there is no such row, the reader refuses the tables.
 */
final class Specificity {
  private Specificity() {}

  /** The same rows, each with the lines of those that it refines. */
  static List<Cells> ranked(Schema schema, List<Cells> rows) {
    List<Cells> ranked = new ArrayList<>();
    for (Cells row : rows) {
      ranked.add(
          row.refining(
              rows.stream()
                  .filter(other -> refines(schema, row, other))
                  .map(Cells::line)
                  .toList()));
    }
    return ranked;
  }

  /** Whether a row fills as many cells as another and fits in a part of its cases only. */
  private static boolean refines(Schema schema, Cells row, Cells other) {
    return row.asksFor() == other.asksFor()
        && within(schema, row, other)
        && !within(schema, other, row);
  }

  private static boolean within(Schema schema, Cells row, Cells other) {
    for (Span span : schema.spans()) {
      if (row.find(span.from(), span.least()) < other.find(span.from(), span.least())
          || row.find(span.to(), span.most()) > other.find(span.to(), span.most())) {
        return false;
      }
    }
    for (Column<?> column : schema.columns()) {
      Object wanted = other.find(column);
      if (column.asks() && !schema.inSpan(column) && wanted != null) {
        if (!wanted.equals(row.find(column))) {
          return false;
        }
      }
    }
    return true;
  }
}
