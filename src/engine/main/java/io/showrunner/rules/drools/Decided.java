package io.showrunner.rules.drools;

import io.showrunner.rules.tables.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where the fixed rules write down the rows that won. Public for them only. */
public final class Decided {
  private final List<Row> rows = new ArrayList<>();

  /** This row decides. */
  public void add(Row row) {
    rows.add(row);
  }

  /**
   * The row of this type that won.
   *
   * @throws IllegalStateException if there is none or more than one, which the reader of the tables
   *     should have refused
   */
  <R extends Row> R only(Class<R> type) {
    List<R> found = rows.stream().filter(type::isInstance).map(type::cast).toList();
    if (found.size() != 1) {
      throw new IllegalStateException(
          String.format(
              Locale.ROOT,
              "Expected one %s to win, but %s did.",
              type.getSimpleName(),
              found.stream().map(Row::title).toList()));
    }
    return found.get(0);
  }
}
