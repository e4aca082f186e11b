package io.showrunner.broadcast;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a broadcast was there to be recorded.
 *
 * @param since when it was first live
 * @param ceased when the CDN was last heard to have the stream no longer; null before that
 */
public record Airing(Instant since, @Nullable Instant ceased) {
  /** The same after the CDN was heard to have the stream no longer. */
  Airing ceasing(Instant now) {
    return new Airing(since, now);
  }
}
