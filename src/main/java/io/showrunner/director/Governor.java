package io.showrunner.director;

import io.showrunner.broadcast.RelayCommand;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Keeps us below the vendor's rates: within any second so many Starts, so many Updates and so many
 * Stops go out and no more. Starts and Updates are held back earlier than Stops, because a relay
 * that should be gone costs money and shows what it must not.
 */
final class Governor {
  private static final Duration SECOND = Duration.ofSeconds(1);

  private final Limits limits;
  private final Deque<Instant> starts = new ArrayDeque<>();
  private final Deque<Instant> updates = new ArrayDeque<>();
  private final Deque<Instant> stops = new ArrayDeque<>();

  Governor(Limits limits) {
    this.limits = limits;
  }

  /** Whether a Start and an Update may go out now. */
  boolean allowsChanges(Instant now) {
    return within(starts, limits.changesASecond(), now)
        && within(updates, limits.changesASecond(), now);
  }

  /** Whether a Stop may go out now. */
  boolean allowsStops(Instant now) {
    return within(stops, limits.stopsASecond(), now);
  }

  /** Takes note of a call. */
  void called(RelayCommand command, Instant now) {
    if (command instanceof RelayCommand.Start) {
      starts.addLast(now);
    } else {
      (command instanceof RelayCommand.Update ? updates : stops).addLast(now);
    }
  }

  /** When more may go out. */
  Instant freeAgain(Instant now) {
    return now.plus(SECOND);
  }

  private static boolean within(Deque<Instant> calls, int atMost, Instant now) {
    Instant secondAgo = now.minus(SECOND);
    while (!calls.isEmpty() && !calls.peekFirst().isAfter(secondAgo)) {
      calls.removeFirst();
    }
    return calls.size() < atMost;
  }
}
