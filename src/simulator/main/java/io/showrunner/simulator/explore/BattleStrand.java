package io.showrunner.simulator.explore;

import io.showrunner.clock.Chance;
import io.showrunner.trace.BattleEvent;
import io.showrunner.trace.ChannelEvent;
import io.showrunner.vocabulary.RoomId;
import java.time.Duration;

/**
 * Rooms invite each other to battles, at good moments and bad: answers come or do not, clients call
 * each other or forget to, and a battle ends in one of the ways it can, or nobody ends it.
 */
final class BattleStrand implements Strand {
  /** A little longer than a battle with its result. */
  private static final int LONGEST_MILLIS = 380_000;

  /** About what most streamers take to go on air. */
  private static final Duration COMING = Duration.ofSeconds(12);

  @Override
  public String word() {
    return "battles";
  }

  @Override
  public String about() {
    return "rooms invite each other, battle, and end it in every way";
  }

  @Override
  public int ofEightSeeds() {
    return 6;
  }

  @Override
  public int roomsNeeded() {
    return 2;
  }

  @Override
  public void spin(Script script, Chance chance) {
    int rooms = script.rooms().size();
    for (int battles = 1 + chance.below(4); battles > 0; battles--) {
      int inviter = chance.below(rooms);
      int other = (inviter + 1 + chance.below(rooms - 1)) % rooms;
      battle(script, script.rooms().get(inviter), script.rooms().get(other), chance);
    }
  }

  private static void battle(Script script, RoomPlan inviter, RoomPlan other, Chance chance) {
    RoomId room = inviter.room();
    RoomId opponent = other.room();
    Duration at = someTimeOfBoth(inviter, other, chance);
    boolean callFirst = chance.below(4) == 0;
    if (callFirst) {
      script.add(at, new ChannelEvent.CallConnect(inviter.channel(), other.channel()));
      at = at.plus(Tempo.HASTY.pause(chance));
    }
    script.add(at, new BattleEvent.Invite(room, opponent));
    at = at.plus(Tempo.BRISK.pause(chance));
    switch (chance.below(10)) {
      case 0 -> script.add(at, new BattleEvent.Decline(room, opponent));
      case 1 -> script.add(at, new BattleEvent.Cancel(room, opponent));
      case 2 -> {} // Nobody says anything.
      default -> script.add(at, new BattleEvent.Accept(room, opponent));
    }
    if (!callFirst && chance.below(8) > 0) {
      at = at.plus(Tempo.HASTY.pause(chance));
      script.add(at, new ChannelEvent.CallConnect(other.channel(), inviter.channel()));
    }
    at = at.plusMillis(chance.below(chance.below(4) > 0 ? LONGEST_MILLIS : 30_000));
    switch (chance.below(6)) {
      case 0, 1 -> script.add(at, new BattleEvent.End(room));
      case 2 -> script.add(at, new BattleEvent.End(opponent));
      case 3 -> {} // Time ends it.
      default ->
          script.add(at, new ChannelEvent.CallDisconnect(inviter.channel(), other.channel()));
    }
  }

  /** Mostly while the streamers of both are on air and content with it, if they ever are. */
  private static Duration someTimeOfBoth(RoomPlan one, RoomPlan other, Chance chance) {
    Duration from = later(one.opens(), other.opens());
    Duration onAir = from.plus(COMING);
    Duration rest = earlier(one.opens().plus(one.rest()), other.opens().plus(other.rest()));
    if (onAir.compareTo(rest) < 0 && chance.below(10) > 0) {
      return between(onAir, rest, chance);
    }
    return between(from, earlier(one.closes(), other.closes()), chance);
  }

  private static Duration between(Duration from, Duration until, Chance chance) {
    long millis = Math.max(1, until.minus(from).toMillis());
    return from.plusMillis(chance.below((int) millis));
  }

  private static Duration earlier(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private static Duration later(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }
}
