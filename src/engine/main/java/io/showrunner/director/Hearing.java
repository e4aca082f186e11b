package io.showrunner.director;

import io.showrunner.broadcast.RoomEvent;
import io.showrunner.broadcast.RoomState;
import io.showrunner.director.Witness.Heard;
import io.showrunner.journal.Received;
import io.showrunner.process.Outcome;
import io.showrunner.vocabulary.Phase;
import io.showrunner.vocabulary.Words;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What there is to tell of an event that had its turn, and of the room it changed. */
final class Hearing {
  private Hearing() {}

  /** What became of an event, read off the room before and after it. */
  static List<Consumer<Witness>> of(
      Received received, Turn turn, RoomState after, boolean listened, Instant now) {
    RoomState before = turn.before();
    if (before.phase() == Phase.ENDED && !(received.event() instanceof RoomEvent.ReplayNews)) {
      return of(received, Heard.STALE, "the broadcast is over");
    } else if (!listened) {
      return of(received, Heard.STALE, "nobody waits for it");
    } else if (received.event() instanceof RoomEvent.SessionEvent news
        && !after.isNewsOfCurrentSession(news, before)) {
      return of(received, Heard.STALE, "it is about an earlier session");
    } else if (received.event() instanceof RoomEvent.StreamNews news
        && before.isOldNews(news, now)) {
      return of(received, Heard.STALE, "the CDN has said something later");
    }
    return failedInvitation(received.event(), turn)
        .map(why -> of(received, Heard.REFUSED, why))
        .orElseGet(() -> of(received, Heard.ACCEPTED, ""));
  }

  /** Why what was asked came to nothing in the very turn in which it was asked, if it did. */
  private static Optional<String> failedInvitation(RoomEvent event, Turn turn) {
    if (event instanceof RoomEvent.BattleInvited) {
      return turn.failedInvitation().map(Turn.FailedInvitation::outcome).map(Hearing::words);
    } else if (event instanceof RoomEvent.CoStreamApplied applied) {
      return turn.partings().stream()
          .filter(parting -> applied.guest().equals(parting.guest()))
          .map(parting -> Words.find(Outcome.class, parting.outcome()).orElseThrow())
          .filter(outcome -> outcome == Outcome.HOUSE_FULL)
          .map(Hearing::words)
          .findFirst();
    }
    return Optional.empty();
  }

  private static String words(Outcome outcome) {
    return switch (outcome) {
      case BUSY -> "busy: one of the two rooms is in a battle, or on the way to one";
      case NOT_LIVE -> "not-live: one of the two rooms is not live, or its streamer is away";
      case HOUSE_FULL -> "house-full: the room has as many guests as it may";
      default -> outcome.word();
    };
  }

  static List<Consumer<Witness>> of(Received received, Heard heard, String reason) {
    return List.of(
        witness ->
            witness.heard(received.room(), received.source(), received.event(), heard, reason));
  }
}
