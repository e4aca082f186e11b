package io.showrunner.director;

import io.showrunner.broadcast.Missing;
import io.showrunner.broadcast.RoomEvent;
import io.showrunner.broadcast.RoomState;
import io.showrunner.journal.Inbox;
import io.showrunner.vocabulary.RoomId;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Notices when a room has been live for a while and nobody can play it, whatever the reason, and
 * tells the room, once for each such stretch.
 */
final class PlayabilityWatch {
  /** Longer than any start or return of a stream takes in good weather. */
  static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final String SOURCE = "playability";

  private final Inbox inbox;
  private final TransactionTemplate transactions;

  /** Since when each is missing; by id, so that what is due at one moment comes in one order. */
  private final Map<RoomId, Instant> missing =
      new ConcurrentSkipListMap<>(Comparator.comparing(RoomId::value));

  PlayabilityWatch(Inbox inbox, TransactionTemplate transactions) {
    this.inbox = inbox;
    this.transactions = transactions;
  }

  /** Takes note of how a room stands now. */
  void saw(RoomState room) {
    Missing now = room.delivery().missing();
    if (now == null || now.reported()) {
      missing.remove(room.identity().room());
    } else {
      missing.put(room.identity().room(), now.since());
    }
  }

  /** Tells one room that has been missed for too long; false if there is none. */
  boolean tellNext(Instant now) {
    for (Map.Entry<RoomId, Instant> each : missing.entrySet()) {
      if (!each.getValue().plus(PATIENCE).isAfter(now)) {
        tell(each.getKey(), each.getValue(), now);
        return true;
      }
    }
    return false;
  }

  /** When the next room is to be told, if one may have to be. */
  Optional<Instant> nextDue() {
    return missing.values().stream().min(Instant::compareTo).map(since -> since.plus(PATIENCE));
  }

  private void tell(RoomId room, Instant since, Instant now) {
    String key = String.format(Locale.ROOT, "%s|%s|%s", SOURCE, room, since);
    var event = new RoomEvent.StreamMissed(since);
    transactions.executeWithoutResult(status -> inbox.store(key, room, SOURCE, event, now));
    missing.remove(room, since); // What it came to is seen after the room's turn.
  }
}
