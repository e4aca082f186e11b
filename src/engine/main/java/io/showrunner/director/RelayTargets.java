package io.showrunner.director;

import io.showrunner.broadcast.RoomState;
import io.showrunner.cloud.StreamUrls;
import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.IngestUrl;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Where relays push. A signature outlives neither a long show nor its interruptions, so it is made
 * anew for every Start, and for an Update of a task that could not push again with the one it has.
 */
final class RelayTargets {
  /** Between the end of the idle limit and the first media: what a return takes. */
  private static final Duration MARGIN = Duration.ofMinutes(1);

  /** A signature is good for so much longer than is needed: it is not made anew all the time. */
  private static final Duration FRESHNESS = Duration.ofMinutes(10);

  /** No idle limit is longer than a day. */
  private static final Duration LONGEST = Duration.ofDays(1).plus(MARGIN);

  private final StreamUrls urls;
  private final IdleLimits idleLimits;

  RelayTargets(StreamUrls urls, IdleLimits idleLimits) {
    this.urls = urls;
    this.idleLimits = idleLimits;
  }

  /** Signed now, good for as long as the relay may carry nothing, and then push. */
  IngestUrl fresh(RoomState room, Tokens tokens, Instant now) {
    return urls.ingest(
        Identities.stream(room.identity()), now, needed(room, tokens).plus(FRESHNESS));
  }

  /**
   * Where a relay is to push instead; empty if that may stay as it is. While the stream is there a
   * signature that expires does no harm, and another URL would interrupt the show.
   */
  Optional<IngestUrl> renewed(RoomState room, Tokens tokens, Instant now) {
    IngestUrl pushedTo = room.delivery().pushedTo();
    boolean renew =
        pushedTo != null
            && (isElsewhere(room, pushedTo)
                || (!room.arrived() && expires(room, tokens, pushedTo, now)));
    return renew ? Optional.of(fresh(room, tokens, now)) : Optional.empty();
  }

  /** Where a task that the cloud told of pushes; empty if it has several targets, or none. */
  static Optional<IngestUrl> of(JsonObject task) {
    return task.text("StreamURL").filter(url -> url.startsWith("rtmp://")).map(IngestUrl::new);
  }

  /**
   * The room with a task that was found to push there. Of the same stream a URL without a readable
   * signature tells nothing new: until when it is good is known better from the one it was given.
   */
  RoomState learning(RoomState room, IngestUrl found) {
    boolean known = room.delivery().pushedTo() != null;
    boolean tellsNothing = StreamUrls.goodUntil(found).isEmpty() && !isElsewhere(room, found);
    return known && tellsNothing ? room : room.pushingTo(found);
  }

  /** Whether a task's one target is not the room's stream. */
  boolean isElsewhere(RoomState room, IngestUrl url) {
    return !urls.isIngestOf(Identities.stream(room.identity()), url);
  }

  /** Of a URL that carries no signature we can read nobody knows whether it is let in. */
  private boolean expires(RoomState room, Tokens tokens, IngestUrl url, Instant now) {
    Optional<Instant> end = StreamUrls.goodUntil(url);
    return end.isEmpty()
        || (end.get().isBefore(now.plus(LONGEST))
            && end.get().isBefore(now.plus(needed(room, tokens))));
  }

  private Duration needed(RoomState room, Tokens tokens) {
    return idleLimits.of(room, tokens).plus(MARGIN);
  }
}
