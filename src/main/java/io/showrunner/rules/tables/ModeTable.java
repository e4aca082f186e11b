package io.showrunner.rules.tables;

import io.showrunner.vocabulary.Mode;
import java.util.List;
import java.util.Optional;

/** What kind of picture a room shows. */
final class ModeTable {
  private static final Column<String> NAME = Column.name();

  private static final Column<Mode> MODE =
      Column.filled(
          "then mode",
          kind(),
          "",
          "solo carries the streamer's own stream as it is; co-streaming mixes everybody on air.");

  static final Schema SCHEMA =
      new Schema(
          "mode",
          List.of(NAME, Asked.GUESTS.from(), Asked.GUESTS.to(), MODE),
          List.of(Asked.GUESTS));

  private ModeTable() {}

  static ModeRow row(Cells cells) {
    return new ModeRow(
        cells.title(NAME),
        cells.find(Asked.GUESTS.from(), 0),
        cells.find(Asked.GUESTS.to(), Facts.MOST_GUESTS),
        cells.get(MODE));
  }

  /** The modes there are so far. */
  static Kind<Mode> kind() {
    return new Kind<>(Mode.class, "solo or co-streaming", ModeTable::read, ModeTable::advice);
  }

  private static Optional<Mode> read(String cell) {
    return Kind.word(Mode.class).reader().apply(cell).filter(mode -> mode != Mode.BATTLE);
  }

  private static String advice(String cell) {
    return cell.equals(Mode.BATTLE.word())
        ? "Battles are not possible yet."
        : Kind.word(Mode.SOLO.word(), Mode.CO_STREAMING.word()).advice().apply(cell);
  }
}
