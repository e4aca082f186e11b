package io.showrunner.director;

import io.showrunner.clock.Chance;
import java.time.Duration;

/**
 * How long to wait before a call is tried again: ever longer, and a little by chance, so that many
 * rooms that were turned away together do not come back together.
 */
final class BackOff {
  /** The longest wait between two tries, before chance makes it up to half as long again. */
  private static final Duration LONGEST = Duration.ofSeconds(20);

  private final Chance chance;

  BackOff(Chance chance) {
    this.chance = chance;
  }

  /**
   * How long to wait after so many tries: 1 s, 2 s, 4 s and so on up to 20 s, and up to half as
   * long again: 30 s at the most.
   *
   * @param tries how often it was tried before this time, 0 or more
   */
  Duration after(int tries) {
    Duration whole = Duration.ofSeconds(1L << Math.min(tries, 5));
    long millis = Math.min(whole.toMillis(), LONGEST.toMillis());
    return Duration.ofMillis(millis + Math.round(chance.fraction() * millis / 2));
  }
}
