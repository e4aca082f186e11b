package io.showrunner.rules.tables;

/** Two columns that are the ends of one range, both included. */
record Span(Column<Integer> from, Column<Integer> to) {
  /** The columns of a range whose ends may be left open. */
  static Span of(String what, int least, int most, String meaning) {
    return new Span(
        Column.optional(
            "when %s from".formatted(what), Kind.whole(least, most), what, meaning + " At least."),
        Column.optional(
            "when %s to".formatted(what), Kind.whole(least, most), what, meaning + " At most."));
  }
}
