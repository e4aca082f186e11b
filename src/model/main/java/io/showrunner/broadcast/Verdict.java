package io.showrunner.broadcast;

import io.showrunner.layout.Layout;
import io.showrunner.vocabulary.Mode;
import java.util.List;

/**
 * What the rules say of a cast.
 *
 * @param because the rows that decided, in the order of the questions
 */
public record Verdict(Mode mode, Layout layout, Encoding encoding, List<Because> because) {
  /** Takes a copy. */
  public Verdict {
    because = List.copyOf(because);
  }

  /**
   * A row that decided something.
   *
   * @param table the table's name, without its ending
   * @param row the line in its file, the heading being line 1
   * @param name what the row is called
   */
  public record Because(String table, int row, String name) {}
}
