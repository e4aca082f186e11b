package io.showrunner.json;

import java.util.Locale;

/** Text that is not the JSON it should be. */
public final class JsonFault extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final int line;
  private final int column;
  private final String expected;
  private final String found;

  /**
   * @param line counted from 1
   * @param column counted from 1
   * @param expected what should have stood there
   * @param found what stood there instead
   */
  public JsonFault(int line, int column, String expected, String found) {
    super(String.format(Locale.ROOT, "Expected %s, but found %s.", expected, found));
    this.line = line;
    this.column = column;
    this.expected = expected;
    this.found = found;
  }

  /** Line of the fault within the text, counted from 1. */
  public int line() {
    return line;
  }

  /** Column of the fault within its line, counted from 1. */
  public int column() {
    return column;
  }

  /** What should have stood there. */
  public String expected() {
    return expected;
  }

  /** What stood there instead. */
  public String found() {
    return found;
  }
}
