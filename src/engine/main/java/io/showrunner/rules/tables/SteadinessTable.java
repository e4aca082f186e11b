package io.showrunner.rules.tables;

import io.showrunner.broadcast.Steadiness;
import io.showrunner.input.Fault;
import io.showrunner.layout.Geometry;
import io.showrunner.rules.tables.sheet.Place;
import io.showrunner.rules.tables.sheet.Sheet;
import io.showrunner.vocabulary.Mode;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** How calm the picture is kept. */
final class SteadinessTable {
  /**
   * How many milliseconds the table may make a change wait: a room is settled five seconds after
   * its last event, and a callback and a call need some of that.
   */
  private static final int LONGEST_WAIT = 4000;

  private static final Column<String> NAME = Column.name();

  private static final Column<Mode> WHEN_MODE =
      Column.optional(
          "when mode is",
          Kind.word(Mode.class),
          "",
          "The mode that mode.csv has chosen just before.");

  private static final Column<Integer> HOLD =
      Column.filled(
          "then hold ms",
          Kind.whole(0, LONGEST_WAIT),
          "ms",
          "How long a picture is held before the next change, once changes come too thick.");

  private static final Column<Integer> MERGE =
      Column.filled(
          "then merge ms",
          Kind.whole(0, LONGEST_WAIT),
          "ms",
          "How long the first change waits for others, to be made with them as one.");

  private static final Column<Integer> CHANGES =
      Column.filled(
          "then changes a minute",
          Kind.whole(1, 600),
          "changes a minute",
          "How many changes within any minute a room may cost. What is left of it when every hold"
              + " of a minute is used is how many may follow each other at once: with a hold of 4000"
              + " ms a minute has 15 holds, so 24 let 9 go at once.");

  static final Schema SCHEMA =
      new Schema(
          "steadiness",
          List.of(
              NAME, WHEN_MODE, Asked.PICTURES.from(), Asked.PICTURES.to(), HOLD, MERGE, CHANGES),
          List.of(Asked.PICTURES));

  private SteadinessTable() {}

  static SteadinessRow row(Cells cells) {
    return new SteadinessRow(
        cells.title(NAME),
        cells.find(WHEN_MODE),
        cells.find(Asked.PICTURES.from(), 0),
        cells.find(Asked.PICTURES.to(), Geometry.MOST_PANES),
        new Steadiness(
            Duration.ofMillis(cells.get(HOLD)),
            Duration.ofMillis(cells.get(MERGE)),
            cells.get(CHANGES)));
  }

  /** What no single cell can show: a minute must have room for a change after each hold. */
  static void check(Sheet sheet, SteadinessRow row, Collection<Fault> faults) {
    Steadiness steadiness = row.steadiness();
    if (steadiness.atOnce() < 1) {
      long least = steadiness.changesAMinute() - steadiness.atOnce() + 1;
      Place place = sheet.place(row.title().line(), CHANGES.heading());
      faults.add(
          place
              .fault(
                  String.format(
                      Locale.ROOT,
                      "at least %d in '%s' (%s) with a hold of %d ms",
                      least,
                      CHANGES.heading(),
                      place.cell(),
                      steadiness.hold().toMillis()),
                  String.format(Locale.ROOT, "found %d", steadiness.changesAMinute()))
              .withRemedy(
                  String.format(
                      Locale.ROOT, "Raise '%s' or '%s'.", CHANGES.heading(), HOLD.heading())));
    }
  }
}
