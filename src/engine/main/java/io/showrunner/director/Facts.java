package io.showrunner.director;

import io.showrunner.broadcast.Cast;
import io.showrunner.broadcast.RelayEnd;
import io.showrunner.broadcast.RoomEvent;
import io.showrunner.broadcast.RoomState;
import io.showrunner.broadcast.Standing;
import io.showrunner.process.Fact;
import io.showrunner.process.Story;
import io.showrunner.process.engine.Token;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which facts a room's state holds ready for its stories. They are read off the state as it is, not
 * off the change that led there: so news that came twice, late or not at all ends in the same
 * story.
 */
final class Facts {
  private Facts() {}

  /** A fact for one story of a room. */
  record For(Story story, @Nullable ParticipantId guest, Fact fact) {}

  /**
   * The facts that hold in a turn's room, the battle's and guests' stories first because they
   * change who is in the picture.
   */
  static List<For> holding(Turn turn) {
    RoomState room = turn.state();
    List<For> facts = new ArrayList<>();
    turn.rivalry()
        .map(Rivalry::fact)
        .ifPresent(fact -> facts.add(new For(Story.BATTLE, null, fact)));
    for (Token token : turn.tokens().guests()) {
      ParticipantId guest = token.guest();
      if (guest != null) {
        aboutGuest(room, guest)
            .ifPresent(fact -> facts.add(new For(Story.CO_STREAMING, guest, fact)));
      }
    }
    Rerun.fact(room).ifPresent(fact -> facts.add(new For(Story.REPLAY, null, fact)));
    aboutBroadcast(room, turn.cast())
        .ifPresent(fact -> facts.add(new For(Story.BROADCAST, null, fact)));
    return facts;
  }

  /** What a person's word means to the story of a guest or of a battle. */
  static Optional<Fact> said(RoomEvent event) {
    if (event instanceof RoomEvent.CoStreamApproved) {
      return Optional.of(Fact.APPROVED);
    } else if (event instanceof RoomEvent.CoStreamRejected) {
      return Optional.of(Fact.REJECTED);
    } else if (event instanceof RoomEvent.CoStreamCancelled) {
      return Optional.of(Fact.CANCELLED);
    } else if (event instanceof RoomEvent.CoStreamerKicked) {
      return Optional.of(Fact.KICKED);
    } else if (event instanceof RoomEvent.BattleAccepted) {
      return Optional.of(Fact.ACCEPTED);
    } else if (event instanceof RoomEvent.BattleDeclined) {
      return Optional.of(Fact.DECLINED);
    } else if (event instanceof RoomEvent.BattleCancelled) {
      return Optional.of(Fact.CANCELLED);
    } else if (event instanceof RoomEvent.BattleEnded) {
      return Optional.of(Fact.BATTLE_ENDED);
    }
    return Optional.empty();
  }

  private static Optional<Fact> aboutGuest(RoomState room, ParticipantId guest) {
    if (room.phase() == Phase.ENDED) {
      return Optional.of(Fact.BROADCAST_OVER);
    }
    boolean publishes = room.isPublishing(guest);
    boolean waits = room.mixAwaited() != null;
    return switch (room.standing(guest).orElse(Standing.ASKED)) {
      case ASKED -> Optional.empty();
      case EXPECTED -> publishes ? Optional.of(Fact.ON_AIR) : Optional.empty();
      case IN_LINE ->
          publishes
              ? waits ? Optional.empty() : Optional.of(Fact.MIX_FREE)
              : Optional.of(Fact.OFF_AIR);
      case ON_AIR ->
          publishes
              ? waits ? Optional.of(Fact.MIX_GONE) : Optional.empty()
              : Optional.of(Fact.OFF_AIR);
    };
  }

  private static Optional<Fact> aboutBroadcast(RoomState room, Cast cast) {
    ParticipantId streamer = room.identity().streamer();
    if (room.phase() == Phase.ENDED) {
      return Optional.empty();
    } else if (room.endAsked()) {
      return Optional.of(Fact.END_ASKED);
    } else if (room.phase() != Phase.LIVE && room.isPublishing(streamer)) {
      return Optional.of(Fact.STREAMER_ON_AIR);
    } else if (room.phase() == Phase.LIVE && !room.isPresent(streamer) && !isClosing(room)) {
      return Optional.of(Fact.STREAMER_LOST);
    } else if (room.phase() == Phase.LIVE && room.lost() != null) {
      return Optional.of(Fact.RELAY_LOST);
    }
    return cast.equals(room.pictured()) ? Optional.empty() : Optional.of(Fact.PICTURE_CHANGED);
  }

  /** Everybody leaves a channel that the vendor closes: that is looked after first. */
  private static boolean isClosing(RoomState room) {
    return room.hinted() == RelayEnd.CHANNEL_CLOSED || room.lost() == RelayEnd.CHANNEL_CLOSED;
  }
}
