package io.showrunner.director;

import io.showrunner.broadcast.Cast;
import io.showrunner.broadcast.Engagement;
import io.showrunner.broadcast.Engagement.Stage;
import io.showrunner.broadcast.RoomState;
import io.showrunner.process.Fact;
import io.showrunner.process.Rivals;
import io.showrunner.process.Story;
import io.showrunner.process.Task;
import io.showrunner.rules.Rulebook;
import io.showrunner.vocabulary.Phase;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Two rooms on the way to a battle or in one, both in one turn: what the tasks of its story do to
 * them, and which fact they hold ready for it.
 */
record Rivalry(Turn inviter, Turn invited) {

  /** Takes both rooms, so that nobody else can invite them, unless one is taken already. */
  boolean engage() {
    if (inviter.state().engagement() != null || invited.state().engagement() != null) {
      return false;
    }
    inviter.becomes(inviter.state().engaged(Engagement.invited(invited.room(), true)));
    invited.becomes(invited.state().engaged(Engagement.invited(inviter.room(), false)));
    return true;
  }

  /** Both rooms are free again; what they have with others is left alone. */
  void part() {
    part(inviter, invited);
    part(invited, inviter);
  }

  private static void part(Turn one, Turn other) {
    Engagement battle = one.state().engagement();
    if (battle == null || !one.isEngagedWith(other)) {
      return;
    }
    one.becomes(one.state().engaged(null).withoutNeedOfMix());
    if (battle.isShown()) {
      one.showing().sendsSomebodyAway();
    }
  }

  /** Does one task of the story. */
  Optional<String> perform(Task task, Rulebook rules) {
    switch (task) {
      case DECIDE_BATTLE -> {
        return Optional.of(decide().word());
      }
      case EXPECT_THE_CALL -> both(battle -> battle.at(Stage.EXPECTED));
      case BEGIN_THE_BATTLE -> {
        if (!inviter.tokens().isEndingBattle()) { // Said during a pause before this.
          begin(inviter, rules);
          begin(invited, rules);
        }
      }
      case SHOW_THE_RESULT -> both(battle -> battle.at(Stage.RESULT));
      case END_THE_BATTLE -> part();
      default -> throw Turn.notOf(Story.BATTLE, task);
    }
    return Optional.empty();
  }

  private Rivals decide() {
    if (!isLive(inviter.state()) || !isLive(invited.state())) {
      return Rivals.NOT_LIVE;
    }
    Engagement battle = inviter.state().engagement();
    boolean isThis = battle != null && battle.inviter() && inviter.isEngagedWith(invited);
    return isThis ? Rivals.FREE : Rivals.BUSY;
  }

  private void both(UnaryOperator<Engagement> change) {
    change(inviter, change);
    change(invited, change);
  }

  private static void begin(Turn side, Rulebook rules) {
    var guests = rules.guestsInBattle(Cast.of(side.state()));
    change(side, battle -> battle.begun(guests));
  }

  private static void change(Turn side, UnaryOperator<Engagement> change) {
    Engagement battle = side.state().engagement();
    if (battle != null) {
      side.becomes(side.state().engaged(change.apply(battle)));
    }
  }

  /** What holds for the story; of several the one that weighs most. */
  Fact fact() {
    RoomState one = inviter.state();
    RoomState other = invited.state();
    if (isOver(one) || isOver(other)) {
      return Fact.BROADCAST_OVER;
    } else if (!isLive(one) || !isLive(other)) {
      return Fact.SIDE_LOST;
    } else if (lacksMix(one) || lacksMix(other)) {
      return Fact.MIX_GONE;
    }
    boolean onCall =
        one.isCalling(other.identity().channel()) && other.isCalling(one.identity().channel());
    return onCall ? Fact.CALL_CONNECTED : Fact.CALL_LOST;
  }

  /** Whether the room needs a mixed-stream task for the battle and must wait for one. */
  private static boolean lacksMix(RoomState room) {
    Engagement battle = room.engagement();
    return battle != null && battle.isShown() && room.mixAwaited() != null;
  }

  private static boolean isOver(RoomState room) {
    return room.endAsked() || room.phase() == Phase.ENDED;
  }

  /** Whether the room is on air and its streamer there, whatever its own story knows of it yet. */
  private static boolean isLive(RoomState room) {
    return !isOver(room)
        && room.phase() == Phase.LIVE
        && room.isPresent(room.identity().streamer());
  }
}
