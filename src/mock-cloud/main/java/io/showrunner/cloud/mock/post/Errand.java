package io.showrunner.cloud.mock.post;

import io.showrunner.clock.ShowClock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Brings one letter to its address, and again while it is not taken: up to five times more, one
 * second apart (vendor's stream ingest callback page, 2025-01-08, which speaks of timeouts of the
 * CDN's callbacks). That an answer other than 200 is tried again like a timeout is {@link
 * io.showrunner.cloud.mock.ground.Assumption#REFUSED_CALLBACKS_RETRIED}; assumed as well: that
 * rooms and tasks do as the CDN does.
 */
final class Errand {
  private static final int MOST_RETRIES = 5;
  private static final Duration APART = Duration.ofSeconds(1);

  private final ShowClock clock;
  private final Carrier carrier;
  private final Letter letter;
  private final Predicate<Attempt> again;
  private final Consumer<Attempt> told;
  private final Consumer<Attempt> givenUpAfter;

  Errand(
      ShowClock clock,
      Carrier carrier,
      Letter letter,
      Predicate<Attempt> again,
      Consumer<Attempt> told,
      Consumer<Attempt> givenUpAfter) {
    this.clock = clock;
    this.carrier = carrier;
    this.letter = letter;
    this.again = again;
    this.told = told;
    this.givenUpAfter = givenUpAfter;
  }

  void run() {
    attempt(MOST_RETRIES);
  }

  private void attempt(int retriesLeft) {
    Instant begun = clock.now();
    carrier
        .carry(letter)
        .whenComplete((status, failure) -> answered(begun, status, failure, retriesLeft));
  }

  /** On the carrier's thread: it only takes note, and leaves what comes next to the clock. */
  private void answered(
      Instant begun, @Nullable Integer status, @Nullable Throwable failure, int retriesLeft) {
    Instant now = clock.now();
    int code = failure == null && status != null ? status : 0;
    var attempt = new Attempt(letter, begun, Duration.between(begun, now), code);
    told.accept(attempt);
    if (again.test(attempt) && retriesLeft > 0) {
      clock.wakeAt(now.plus(APART), () -> attempt(retriesLeft - 1));
    } else if (!attempt.isTaken()) {
      givenUpAfter.accept(attempt);
    }
  }
}
