package io.showrunner.director;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** So many calls within any second, and no more. */
final class Rate {
  private static final Duration SECOND = Duration.ofSeconds(1);

  private final int atMost;
  private final Deque<Instant> calls = new ArrayDeque<>();

  /**
   * A rate of which nothing is used yet.
   *
   * @param atMost calls a second, 1 or more
   */
  Rate(int atMost) {
    this.atMost = atMost;
  }

  /** Whether one more call may go out now. */
  boolean allowsOneMore(Instant now) {
    Instant secondAgo = now.minus(SECOND);
    while (!calls.isEmpty() && !calls.peekFirst().isAfter(secondAgo)) {
      calls.removeFirst();
    }
    return calls.size() < atMost;
  }

  /** Takes note of a call. */
  void called(Instant now) {
    calls.addLast(now);
  }

  /** When more may go out. */
  static Instant freeAgain(Instant now) {
    return now.plus(SECOND);
  }
}
