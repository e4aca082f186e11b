package io.showrunner.rules.tables;

import io.showrunner.broadcast.GuestsInBattle;
import java.util.List;

/** What guests do during a battle; asked once, when it begins. */
final class BattleTable {
  private static final Column<String> NAME = Column.name();

  private static final Column<GuestsInBattle> GUESTS =
      Column.filled(
          "then guests",
          Kind.word(GuestsInBattle.class),
          "",
          "step-aside: they keep their places and are back after the battle; stay: the first seven"
              + " stay in the picture beside the two streamers.");

  static final Schema SCHEMA =
      new Schema("battle", List.of(NAME, Asked.ORIENTATION, GUESTS), List.of());

  private BattleTable() {}

  static BattleRow row(Cells cells) {
    return new BattleRow(cells.title(NAME), cells.find(Asked.ORIENTATION), cells.get(GUESTS));
  }
}
