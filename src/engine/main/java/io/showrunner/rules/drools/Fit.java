package io.showrunner.rules.drools;

import io.showrunner.rules.tables.Row;

/** A row all of whose wishes are so. Public for the fixed rules only. */
public record Fit(Row row) {
  /** The row's table. */
  public String table() {
    return row.title().table();
  }

  /** How much the row asks for: its filled cells count first, then what it refines. */
  public int asksFor() {
    return row.title().weight();
  }
}
