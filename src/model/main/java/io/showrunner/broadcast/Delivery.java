package io.showrunner.broadcast;

import io.showrunner.vocabulary.IngestUrl;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a broadcast's stream gets to viewers.
 *
 * @param asOf the moment the CDN's latest word on the stream rests on, by the CDN's own clock in
 *     whole seconds; null until it said anything. News with an earlier moment is old, whenever it
 *     arrives
 * @param missing that the room is live without its stream, or null
 * @param pushedTo where the relay was last told to push, with the signature it was given; null
 *     before the first Start was acknowledged
 */
public record Delivery(
    @Nullable Instant asOf, @Nullable Missing missing, @Nullable IngestUrl pushedTo) {
  /** Nothing heard, nothing pushed. */
  public static final Delivery NONE = new Delivery(null, null, null);

  /**
   * Whether a word of the CDN tells nothing new: there is a later one. Of two of the same second
   * the stream's end counts as the later one: that a stream has come is told two seconds after it
   * did (vendor's stream ingest callback page, 2025-01-08), so the end of the ingest before it is
   * at least so much older. Assumed with that: that the time is that of the telling.
   */
  boolean isOlderNews(boolean arrived, Instant at) {
    return asOf != null && (at.isBefore(asOf) || (at.equals(asOf) && arrived));
  }

  Delivery heardAsOf(Instant at) {
    return new Delivery(at, missing, pushedTo);
  }

  /** The same, without a stream since then, or, with null, no longer. */
  Delivery missing(@Nullable Missing now) {
    return new Delivery(asOf, now, pushedTo);
  }

  Delivery pushedTo(IngestUrl url) {
    return new Delivery(asOf, missing, url);
  }
}
