package io.showrunner.simulator.explore;

import io.showrunner.clock.Chance;
import java.time.Duration;

/**
 * When bad weather begins and how long it lasts; all of it is over when the script is.
 *
 * @param script what it comes over
 */
record Spells(Script script) {
  private static final int SHORTEST_MILLIS = 500;

  /** Some moment before the end; every other time one at which something happens. */
  Duration begin(Chance chance) {
    return begin(4, chance);
  }

  /** The same for weather that hurts only what happens just then. */
  Duration beginAmongDeeds(Chance chance) {
    return begin(7, chance);
  }

  /** The same for what may be the end of a room, which most often comes late. */
  Duration beginLate(Chance chance) {
    Duration one = begin(chance);
    Duration other = begin(chance);
    return one.compareTo(other) < 0 ? other : one;
  }

  private Duration begin(int ofEightAmongDeeds, Chance chance) {
    if (chance.below(8) < ofEightAmongDeeds) {
      return script.someMoment(chance);
    }
    int latest = (int) script.length().toMillis() - SHORTEST_MILLIS;
    return Duration.ofMillis(chance.below(Math.max(1, latest)));
  }

  /** How long a spell lasts that begins then, in milliseconds at most so many. */
  Duration length(Duration begin, int mostMillis, Chance chance) {
    long left = script.length().minus(begin).toMillis();
    int most = (int) Math.max(SHORTEST_MILLIS + 1, Math.min(mostMillis, left));
    return Duration.ofMillis(SHORTEST_MILLIS + chance.below(most - SHORTEST_MILLIS));
  }
}
