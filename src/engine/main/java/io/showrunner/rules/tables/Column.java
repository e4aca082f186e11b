package io.showrunner.rules.tables;

/**
 * A column of a table, declared once: the reader checks cells by it, and the page that teaches
 * editing is tested against it.
 *
 * @param heading as it stands in the table
 * @param mayBeEmpty whether a cell may be left empty
 * @param unit what a number counts, or empty
 * @param meaning for whoever edits the table
 */
record Column<T>(String heading, Kind<T> kind, boolean mayBeEmpty, String unit, String meaning) {
  /** A column that every row must fill. */
  static <T> Column<T> filled(String heading, Kind<T> kind, String unit, String meaning) {
    return new Column<>(heading, kind, false, unit, meaning);
  }

  /** A column whose cells may be empty. */
  static <T> Column<T> optional(String heading, Kind<T> kind, String unit, String meaning) {
    return new Column<>(heading, kind, true, unit, meaning);
  }

  /** What a row is called in decisions and faults. */
  static Column<String> name() {
    return filled("name", Kind.text(80), "", "What the row is called where decisions are told.");
  }

  /** Whether a filled cell makes the row more specific. */
  boolean asks() {
    return heading.startsWith("when ");
  }
}
