package io.showrunner.trace;

import io.showrunner.input.Fault;
import io.showrunner.json.Json;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells what is wrong with one line, and where in it.
 *
 * @param into where the faults of the whole file gather
 */
record LineFaults(String file, int number, String text, List<Fault> into) {

  /** A fault of the whole line. */
  void add(String expected, String found, String remedy) {
    into.add(new Fault(file, number, 0, expected, found, remedy));
  }

  /** A fault at one column, counted from 1. */
  void add(int column, String expected, String found) {
    into.add(new Fault(file, number, column, expected, found, ""));
  }

  /** A fault at the key {@code name}. */
  void at(String name, String expected, String found, String remedy) {
    into.add(new Fault(file, number, columnOf(name), expected, found, remedy));
  }

  /**
   * A key is quotes, name, quotes, colon; inside a text the quotes would be escaped, so the first
   * such place is the key. A key written with escapes is not found: the whole line is meant then.
   */
  private int columnOf(String name) {
    Matcher key = Pattern.compile(Pattern.quote("\"" + name + "\"") + "\\s*:").matcher(text);
    return key.find() ? key.start() + 1 : 0;
  }

  /** A value as it is quoted in a fault. */
  static String quoted(Json value) {
    return value instanceof Json.Text text ? "'" + text.value() + "'" : value.write();
  }
}
