package io.showrunner.rules.tables;

import io.showrunner.broadcast.Verdict.Because;

/**
 * How a row is named, and how much it asks for.
 *
 * @param table the table's name, without {@code .csv}
 * @param line its line in the file, from 1
 * @param name what its author calls it
 * @param asksFor how many of its {@code when} cells are filled: of the rows that fit, the one with
 *     most of them wins
 */
public record Title(String table, int line, String name, int asksFor) {
  /** As decisions tell it. */
  public Because because() {
    return new Because(table, line, name);
  }
}
