package io.showrunner.rules.tables;

import io.showrunner.broadcast.RelayEnd;
import io.showrunner.broadcast.Remedy;
import java.util.List;

/** What is done about a relay that ended by other hands than ours. */
final class RelayLostTable {
  private static final Column<String> NAME = Column.name();

  private static final Column<RelayEnd> HOW =
      Column.optional(
          "when lost by",
          Kind.word(RelayEnd.class),
          "",
          "How the relay ended, as the cloud tells it when it is asked.");

  private static final Span TIMES =
      Span.of("times", 1, Loss.MOST_TIMES, "How often this broadcast has lost its relay by now.");

  private static final Column<Remedy.Deed> THEN =
      Column.filled(
          "then",
          Kind.word(Remedy.Deed.class),
          "",
          "restart: the relay is started again once its address has rested for 10 seconds; end: the"
              + " broadcast is over.");

  static final Schema SCHEMA =
      new Schema("relay-lost", List.of(NAME, HOW, TIMES.from(), TIMES.to(), THEN), List.of(TIMES));

  private RelayLostTable() {}

  static RelayLostRow row(Cells cells) {
    return new RelayLostRow(
        cells.title(NAME),
        cells.find(HOW),
        cells.find(TIMES.from(), 1),
        cells.find(TIMES.to(), Loss.MOST_TIMES),
        cells.get(THEN));
  }
}
