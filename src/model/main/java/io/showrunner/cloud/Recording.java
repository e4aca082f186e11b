package io.showrunner.cloud;

import java.time.Duration;
import java.time.Instant;

/**
 * What was recorded of a stream, from where it came to the CDN to where it ceased. A broadcast that
 * was interrupted leaves several.
 *
 * @param at the object that holds it
 * @param start to the second
 * @param end to the second, not before the start
 */
public record Recording(ObjectUri at, Instant start, Instant end) {
  /** How long it is, to the second. */
  public Duration length() {
    return Duration.between(start, end);
  }
}
