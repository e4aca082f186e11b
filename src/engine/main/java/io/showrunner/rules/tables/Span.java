package io.showrunner.rules.tables;

import java.util.Locale;

/**
 * Two columns that are the ends of one range, both included.
 *
 * @param least what an empty lower end means
 * @param most what an empty upper end means
 */
record Span(Column<Integer> from, Column<Integer> to, int least, int most) {
  /** The columns of a range whose ends may be left open. */
  static Span of(String what, int least, int most, String meaning) {
    return new Span(
        Column.optional(
            String.format(Locale.ROOT, "when %s from", what),
            Kind.whole(least, most),
            what,
            meaning + " At least."),
        Column.optional(
            String.format(Locale.ROOT, "when %s to", what),
            Kind.whole(least, most),
            what,
            meaning + " At most."),
        least,
        most);
  }
}
