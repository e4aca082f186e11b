package io.showrunner.rules.tables.sheet;

import io.showrunner.input.Fault;

/**
 * Where a cell stands.
 *
 * @param file as its author would name it
 * @param line counted from 1
 * @param column of its first character in the line, counted from 1
 * @param cell as spreadsheets name it, such as {@code H25}
 */
public record Place(String file, int line, int column, String cell) {
  private static final int LETTERS = 26;

  /** A fault of this cell. */
  public Fault fault(String expected, String found) {
    return new Fault(file, line, column, expected, found, "");
  }

  /**
   * How spreadsheets name a cell.
   *
   * @param index of its column, from 0
   */
  static String cell(int index, int line) {
    return letters(index) + line;
  }

  private static String letters(int index) {
    String last = String.valueOf((char) ('A' + index % LETTERS));
    return index < LETTERS ? last : letters(index / LETTERS - 1) + last;
  }
}
