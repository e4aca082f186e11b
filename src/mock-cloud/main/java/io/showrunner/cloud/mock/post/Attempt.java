package io.showrunner.cloud.mock.post;

import java.time.Duration;
import java.time.Instant;

/**
 * One try to bring a letter to its address.
 *
 * @param at when it set out
 * @param cost how long the answer took
 * @param status the HTTP status answered, or 0 if nobody answered in time
 * @param lost whether it got lost on the way, so that nobody could answer
 */
public record Attempt(Letter letter, Instant at, Duration cost, int status, boolean lost) {
  /** One that came to its address. */
  public Attempt(Letter letter, Instant at, Duration cost, int status) {
    this(letter, at, cost, status, false);
  }

  /** One that got lost on the way. */
  static Attempt lost(Letter letter, Instant at) {
    return new Attempt(letter, at, Duration.ZERO, 0, true);
  }

  /** Nobody answered in time. */
  public boolean isUnanswered() {
    return status == 0;
  }

  /** HTTP 200 alone is success (vendor's stream ingest callback page, 2025-01-08). */
  public boolean isTaken() {
    return status == 200;
  }
}
