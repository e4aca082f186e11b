package io.showrunner.rules.drools;

import io.showrunner.rules.tables.Row;

/** A row all of whose wishes are so. Public for the fixed rules only. */
public record Fit(Row row) {
  /** The row's table. */
  public String table() {
    return row.title().table();
  }

  /** How much the row asks for. */
  public int asksFor() {
    return row.title().asksFor();
  }
}
