package io.showrunner.rules.tables;

import io.showrunner.broadcast.Steadiness;
import io.showrunner.input.Fault;
import io.showrunner.layout.Geometry;
import io.showrunner.vocabulary.Mode;
import java.time.Duration;
import java.util.Collection;
import java.util.List;

/** How calm the picture is kept. */
final class SteadinessTable {
  /**
   * What the table may make a change wait: a room is settled five seconds after its last event, and
   * a callback and a call need some of that.
   */
  static final Duration LONGEST_WAIT = Duration.ofSeconds(4);

  private static final Column<String> NAME = Column.name();

  private static final Column<Mode> WHEN_MODE =
      Column.optional(
          "when mode is", ModeTable.kind(), "", "The mode that mode.csv has chosen just before.");

  private static final Column<Integer> HOLD =
      Column.filled(
          "then hold ms",
          Kind.whole(0, 4000),
          "ms",
          "How long a picture stays at least before it changes again.");

  private static final Column<Integer> MERGE =
      Column.filled(
          "then merge ms",
          Kind.whole(0, 4000),
          "ms",
          "How long the first change waits for others, to be made with them as one.");

  private static final Column<Integer> CHANGES =
      Column.filled(
          "then changes a minute",
          Kind.whole(1, 600),
          "changes a minute",
          "How many changes within any minute a room may cost. So many that no change has to wait"
              + " for more than 4 seconds: with a hold of 3000 ms that is 20.");

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

  /** What no single cell can show: hold and number together say how long a change may wait. */
  static void check(Sheet sheet, SteadinessRow row, Collection<Fault> faults) {
    Duration wait = row.steadiness().longestWait();
    if (wait.compareTo(LONGEST_WAIT) > 0) {
      faults.add(
          Fault.at(
                  sheet.file(),
                  row.title().line(),
                  "no change to wait for more than %d ms".formatted(LONGEST_WAIT.toMillis()),
                  "with '%s' one could wait for %d ms"
                      .formatted(row.title().name(), wait.toMillis()))
              .withRemedy(
                  "Raise '%s' or '%s': a minute less all holds but one is left to wait."
                      .formatted(CHANGES.heading(), HOLD.heading())));
    }
  }
}
