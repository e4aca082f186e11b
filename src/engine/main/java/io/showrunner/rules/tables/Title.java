package io.showrunner.rules.tables;

import io.showrunner.broadcast.Verdict.Because;
import java.util.List;

/**
 * How a row is named, and how much it asks for.
 *
 * @param table the table's name, without {@code .csv}
 * @param line its line in the file, from 1
 * @param name what its author calls it
 * @param asksFor how many of its {@code when} cells are filled: of the rows that fit, the one with
 *     most of them wins
 * @param refines the lines of all rows that fill as many cells and that this one refines, because
 *     it takes a part of their cases only: of the rows that fit, it wins over those
 */
public record Title(String table, int line, String name, int asksFor, List<Integer> refines) {
  /** More rows than any table has. */
  private static final int MANY = 1_000_000;

  /** Takes a copy. */
  public Title {
    refines = List.copyOf(refines);
  }

  /** A row that refines none. */
  public Title(String table, int line, String name, int asksFor) {
    this(table, line, name, asksFor, List.of());
  }

  /** Whether this row wins over another that asks for as much. */
  boolean refines(Title other) {
    return refines.contains(other.line);
  }

  /** What rows that fit are compared by: the greatest wins. */
  public int weight() {
    return asksFor * MANY + refines.size();
  }

  /** As decisions tell it. */
  public Because because() {
    return new Because(table, line, name);
  }
}
