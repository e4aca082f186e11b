package io.showrunner.broadcast;

import io.showrunner.layout.Layout;
import io.showrunner.vocabulary.Mode;
import io.showrunner.vocabulary.Words;
import java.util.List;

/**
 * What the rules say of a cast.
 *
 * @param because the rows that won, in the order of the questions
 * @param unused rows that had no say though they fit or won, in the order of the questions
 */
public record Verdict(
    Mode mode, Layout layout, Encoding encoding, List<Because> because, List<Unused> unused) {
  /** Takes copies. */
  public Verdict {
    because = List.copyOf(because);
    unused = List.copyOf(unused);
  }

  /** A verdict of which no other rows are known. */
  public Verdict(Mode mode, Layout layout, Encoding encoding, List<Because> because) {
    this(mode, layout, encoding, because, List.of());
  }

  /** A row that had no say, and why. */
  public record Unused(Because row, Why why) {}

  /** Why a row had no say. */
  public enum Why implements Words {
    /** It fits, and another that is more specific won. */
    OVERRULED,
    /** It won, and there is nothing to encode: a single stream is passed on as it is. */
    NOT_ENCODED
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
