package io.showrunner.director;

import io.showrunner.broadcast.Engagement;
import io.showrunner.broadcast.RoomEvent;
import io.showrunner.process.Outcome;
import io.showrunner.process.Story;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.Phase;
import io.showrunner.vocabulary.RoomId;
import java.util.HashSet;
import java.util.Set;

/** Tells the stories of a turn's room, or of both rooms of its battle, what concerns them. */
final class Telling {
  private Telling() {}

  /**
   * A person's word goes to the story it is about, if that story listens; one that nobody can mean
   * has no listener.
   */
  static boolean say(Turn turn, RoomEvent event) {
    if (event instanceof RoomEvent.CoStreamApplied applied) {
      return ask(turn, applied.guest());
    } else if (event instanceof RoomEvent.CoStreamEvent word) {
      return Facts.said(event)
          .filter(fact -> turn.command(Story.CO_STREAMING, word.guest(), fact))
          .isPresent();
    } else if (event instanceof RoomEvent.BattleEnded) {
      return sayOfBattle(turn.parties().get(0), event);
    } else if (event instanceof RoomEvent.BattleWord word) {
      return isInvited(turn, word.opponent()) && sayOfBattle(turn, event);
    }
    return true;
  }

  private static boolean ask(Turn turn, ParticipantId guest) {
    boolean mayAsk =
        turn.state().phase() != Phase.ENDED
            && !guest.equals(turn.state().identity().streamer())
            && turn.tokens().of(Story.CO_STREAMING, guest).isEmpty();
    if (mayAsk) {
      turn.begin(guest);
    }
    return mayAsk;
  }

  /** One room invites another; each tells one battle at a time. */
  static boolean invite(Turn turn, Turn opponent) {
    if (turn.state().phase() == Phase.ENDED) {
      return false;
    } else if (turn.tokens().of(Story.BATTLE, null).isPresent()) {
      turn.invitationFails(opponent, Outcome.BUSY);
    } else {
      turn.begin(opponent);
    }
    return true;
  }

  private static boolean isInvited(Turn turn, RoomId opponent) {
    Engagement battle = turn.state().engagement();
    return battle != null && battle.inviter() && battle.opponent().equals(opponent);
  }

  private static boolean sayOfBattle(Turn inviter, RoomEvent event) {
    return Facts.said(event).filter(fact -> inviter.command(Story.BATTLE, null, fact)).isPresent();
  }

  /**
   * Tells the stories each fact that holds, once a turn, until none is left that one listens to.
   */
  static void whatHolds(Turn turn) {
    Set<Told> told = new HashSet<>();
    boolean woke = true;
    while (woke) {
      woke = turn.parties().stream().anyMatch(party -> wakesOne(party, told));
    }
  }

  /** Once one is woken, what holds may be different. */
  private static boolean wakesOne(Turn party, Set<Told> told) {
    return party.deliverHeldCommand()
        || Facts.holding(party).stream()
            .anyMatch(
                fact ->
                    told.add(new Told(party.room(), fact))
                        && party.tell(fact.story(), fact.guest(), fact.fact()));
  }

  private record Told(RoomId room, Facts.For fact) {}
}
