package io.showrunner.input;

import java.util.Locale;

/**
 * Something in a file somebody wrote that is no fault and yet hardly meant so. Nothing is refused
 * for it.
 *
 * @param file as its author would name it
 * @param line counted from 1
 * @param column counted from 1, or 0 if the whole line is meant
 * @param what a whole sentence without its full stop
 * @param remedy a sentence that says what to do, or empty
 */
public record Warning(String file, int line, int column, String what, String remedy) {
  /** {@code file:line[:column]: Warning: … . Remedy} on one line. */
  @Override
  public String toString() {
    return Visible.of(
        String.format(
            Locale.ROOT,
            "%s:%s%s: Warning: %s.%s",
            file,
            line,
            column > 0 ? ":" + column : "",
            what,
            remedy.isEmpty() ? "" : " " + remedy));
  }
}
