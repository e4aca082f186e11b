package io.showrunner.rules.tables;

import io.showrunner.vocabulary.Mode;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code mode.csv}: with so many guests, this mode.
 *
 * @param inBattle null for either
 */
public record ModeRow(
    Title title, int guestsFrom, int guestsTo, @Nullable Boolean inBattle, Mode mode)
    implements Row {
  /** Whether all it asks for is so. */
  public boolean fits(Facts facts) {
    return guestsFrom <= facts.guests()
        && facts.guests() <= guestsTo
        && (inBattle == null || inBattle == facts.inBattle());
  }
}
