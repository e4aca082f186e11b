package io.showrunner.rules.tables;

import io.showrunner.broadcast.RelayEnd;
import io.showrunner.broadcast.Remedy;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code relay-lost.csv}: what is done about a relay that ended by other hands.
 *
 * @param how null for any
 * @param timesFrom 1 to 9
 * @param timesTo 1 to 9
 */
public record RelayLostRow(
    Title title, @Nullable RelayEnd how, int timesFrom, int timesTo, Remedy.Deed deed)
    implements Row {
  /** Whether all it asks for is so. */
  boolean fits(Loss loss) {
    return (how == null || how == loss.how())
        && timesFrom <= loss.times()
        && loss.times() <= timesTo;
  }
}
