package io.showrunner.json;

/** Text that is not the JSON it should be. */
public final class JsonFault extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final int line;
  private final int column;

  /**
   * @param line counted from 1
   * @param column counted from 1
   * @param expected what should have stood there
   * @param found what stood there instead
   */
  public JsonFault(int line, int column, String expected, String found) {
    super("Expected %s, but found %s.".formatted(expected, found));
    this.line = line;
    this.column = column;
  }

  /** Line of the fault within the text, counted from 1. */
  public int line() {
    return line;
  }

  /** Column of the fault within its line, counted from 1. */
  public int column() {
    return column;
  }
}
