package io.showrunner.broadcast;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a broadcast was there to be recorded.
 *
 * @param since when it was first live
 * @param ceased the latest moment at which the CDN said the stream had ended, by its own clock;
 *     null before it said so
 * @param unheard a stretch in which the room was live and the CDN said nothing of its stream: most
 *     likely it was there all the same and the news of it is late or lost; null if there is none
 */
public record Airing(Instant since, @Nullable Instant ceased, @Nullable Unheard unheard) {
  /** From one moment to another, by our clock. */
  public record Unheard(Instant from, Instant until) {}

  /** The same after the CDN said that the stream had ended. */
  Airing ceasing(Instant at) {
    return ceased == null || at.isAfter(ceased) ? new Airing(since, at, unheard) : this;
  }

  /** The same after the CDN said that the stream is there: it may be what was not heard of. */
  Airing arriving(Instant at) {
    return unheard != null && !at.isBefore(unheard.from().minusSeconds(1))
        ? new Airing(since, ceased, null)
        : this;
  }

  /** The same after a stretch without a word of the stream. */
  Airing unheard(Instant from, Instant until) {
    return new Airing(since, ceased, new Unheard(from, until));
  }

  /** Up to when the stream is known, or must be taken, to have been there; null if never. */
  @Nullable Instant lastSeen() {
    if (unheard == null) {
      return ceased;
    }
    return ceased != null && ceased.isAfter(unheard.until()) ? ceased : unheard.until();
  }
}
