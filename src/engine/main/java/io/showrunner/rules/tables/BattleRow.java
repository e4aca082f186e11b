package io.showrunner.rules.tables;

import io.showrunner.broadcast.GuestsInBattle;
import io.showrunner.vocabulary.Orientation;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code battle.csv}: in such a room, this is what guests do during a battle.
 *
 * @param orientation null for any
 */
public record BattleRow(Title title, @Nullable Orientation orientation, GuestsInBattle guests)
    implements Row {
  /** Whether all it asks for is so. */
  public boolean fits(Facts facts) {
    return orientation == null || orientation == facts.orientation();
  }
}
