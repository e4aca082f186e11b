package io.showrunner.rules.tables;

import io.showrunner.vocabulary.Mode;
import java.util.List;

/** What kind of picture a room shows. */
final class ModeTable {
  private static final Column<String> NAME = Column.name();

  static final Column<Mode> MODE =
      Column.filled(
          "then mode",
          Kind.word(Mode.class),
          "",
          "solo carries the streamer's own stream as it is; co-streaming and battle mix everybody"
              + " who is in the picture.");

  static final Schema SCHEMA =
      new Schema(
          "mode",
          List.of(NAME, Asked.GUESTS.from(), Asked.GUESTS.to(), Asked.BATTLE, MODE),
          List.of(Asked.GUESTS));

  private ModeTable() {}

  static ModeRow row(Cells cells) {
    return new ModeRow(
        cells.title(NAME),
        cells.find(Asked.GUESTS.from(), 0),
        cells.find(Asked.GUESTS.to(), Facts.MOST_GUESTS),
        cells.find(Asked.BATTLE),
        cells.get(MODE));
  }
}
