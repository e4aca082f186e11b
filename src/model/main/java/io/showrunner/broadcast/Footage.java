package io.showrunner.broadcast;

import java.time.Duration;
import java.time.Instant;

/**
 * What was recorded of a broadcast, in one piece.
 *
 * @param at where it lies, as the vendor writes it
 * @param start to the second
 * @param end to the second, not before the start
 */
public record Footage(String at, Instant start, Instant end) {
  /** How long it is. */
  public Duration length() {
    return Duration.between(start, end);
  }
}
