package io.showrunner.director;

import io.showrunner.broadcast.RoomEvent;
import io.showrunner.broadcast.RoomState;
import io.showrunner.director.Witness.Heard;
import io.showrunner.journal.Received;
import io.showrunner.vocabulary.Phase;
import java.util.List;
import java.util.function.Consumer;

/** What there is to tell of an event that had its turn, and of the room it changed. */
final class Hearing {
  private Hearing() {}

  /** What became of an event, read off the room before and after it. */
  static List<Consumer<Witness>> of(
      Received received, RoomState before, RoomState after, boolean listened) {
    if (before.phase() == Phase.ENDED && !(received.event() instanceof RoomEvent.ReplayNews)) {
      return of(received, Heard.STALE, "the broadcast is over");
    } else if (!listened) {
      return of(received, Heard.STALE, "nobody waits for it");
    } else if (received.event() instanceof RoomEvent.SessionEvent news
        && !after.isNewsOfCurrentSession(news, before)) {
      return of(received, Heard.STALE, "it is about an earlier session");
    }
    return of(received, Heard.ACCEPTED, "");
  }

  static List<Consumer<Witness>> of(Received received, Heard heard, String reason) {
    return List.of(
        witness ->
            witness.heard(received.room(), received.source(), received.event(), heard, reason));
  }
}
