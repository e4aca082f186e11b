package io.showrunner.input;

import java.util.Locale;

/**
 * One thing wrong in a file somebody wrote.
 *
 * @param file as its author would name it
 * @param line counted from 1
 * @param column counted from 1, or 0 if the whole line is meant
 * @param expected completes "Expected …"
 * @param found completes ", but …"
 * @param remedy a sentence that says what to do, or empty
 */
public record Fault(
    String file, int line, int column, String expected, String found, String remedy) {

  /** A fault of a whole line. */
  public static Fault at(String file, int line, String expected, String found) {
    return new Fault(file, line, 0, expected, found, "");
  }

  /** The same with what to do. */
  public Fault withRemedy(String sentence) {
    return new Fault(file, line, column, expected, found, sentence);
  }

  /** {@code file:line[:column]: Expected …, but … . Remedy} on one line. */
  @Override
  public String toString() {
    return Visible.of(
        String.format(
            Locale.ROOT,
            "%s:%s%s: Expected %s, but %s.%s",
            file,
            line,
            column > 0 ? ":" + column : "",
            expected,
            found,
            remedy.isEmpty() ? "" : " " + remedy));
  }
}
