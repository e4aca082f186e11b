package io.showrunner.journal;

import java.time.Instant;
import java.util.Optional;

/**
 * Until when nothing of a lane can be sent, as far as that is known without looking: most turns
 * write no command, and then nobody needs to look. For any thread. What a transaction that failed
 * has said of it only makes somebody look once more.
 */
final class Quiet {
  private Instant until = Instant.MIN;
  private boolean known;
  private long changes;

  /** Whether certainly nothing can be sent at this moment. */
  synchronized boolean lastsBeyond(Instant moment) {
    return moment.isBefore(until);
  }

  /** Whether the end is known, and not only that it is not earlier. */
  synchronized boolean endIsKnown() {
    return known;
  }

  /** When the next command can be sent; nothing if none waits. Only if it is known. */
  synchronized Optional<Instant> end() {
    return Optional.of(until).filter(end -> end.isBefore(Instant.MAX));
  }

  /** A number that is another one after each change. */
  synchronized long changes() {
    return changes;
  }

  /** Something may be sent from this moment on. */
  synchronized void endsBy(Instant moment) {
    changes++;
    if (moment.isBefore(until)) {
      until = moment;
      known = false;
    }
  }

  /**
   * Somebody looked: nothing can be sent before this. Not taken for true if anything has changed
   * since the number was asked for, before looking.
   */
  synchronized void found(Instant end, boolean exactly, long changesBefore) {
    if (changes == changesBefore) {
      until = end;
      known = exactly;
    }
  }
}
