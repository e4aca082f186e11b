package io.showrunner.simulator.explore;

import io.showrunner.clock.Chance;
import io.showrunner.trace.AppEvent;
import io.showrunner.vocabulary.LeaveReason;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.RoomId;
import io.showrunner.vocabulary.Track;
import java.time.Duration;
import java.util.List;

/**
 * Guests of every room: they ask, are let in or not, come or do not, do what people do on air, and
 * go in one of the ways one can go. Some come uninvited; now and then there are too many.
 */
final class GuestStrand implements Strand {
  private static final List<String> NAMES =
      List.of("bo", "cy", "dee", "eli", "fay", "gus", "hal", "ida", "jo", "kim");

  @Override
  public String word() {
    return "guests";
  }

  @Override
  public String about() {
    return "guests ask, are let in or not, act on air, are kicked, leave, are lost";
  }

  @Override
  public int ofEightSeeds() {
    return 7;
  }

  @Override
  public void spin(Script script, Chance chance) {
    for (RoomPlan room : script.rooms()) {
      Chance own = chance.forPurpose(room.room().value());
      boolean crowd = own.below(30) == 0 && room.tempo() != Tempo.PATIENT;
      int guests = crowd ? NAMES.size() : own.below(4);
      for (String name : NAMES.subList(0, guests)) {
        var guest = new Player(script, room, new ParticipantId(name), own.forPurpose(name));
        guest.pause();
        if (own.below(2) == 0) {
          guest.pause(Duration.ofMillis(own.below((int) room.length().toMillis() + 1)));
        }
        for (int visits = 1 + own.below(2); visits > 0 && !guest.isLate(); visits--) {
          visit(guest);
          guest.pause();
        }
      }
    }
  }

  private static void visit(Player guest) {
    comeIn(guest);
    int deeds = guest.chance().below(4);
    for (guest.pause(); deeds > 0 && guest.isIn(); deeds--) {
      deed(guest);
      guest.pause();
    }
    if (guest.isIn() && guest.chance().below(5) > 1) {
      go(guest);
    } else if (guest.chance().below(2) == 0) {
      guest.twitchAtLast();
    }
  }

  private static void comeIn(Player guest) {
    RoomId room = guest.room().room();
    Chance chance = guest.chance();
    boolean early = chance.below(6) == 0;
    if (early) {
      guest.goOnAir();
      guest.moment();
    }
    if (chance.below(12) > 0) {
      guest.does(new AppEvent.CoStreamApply(room, guest.user()));
    }
    guest.pause(answerTime(guest));
    switch (chance.below(12)) {
      case 0 -> guest.does(new AppEvent.CoStreamReject(room, guest.user()));
      case 1 -> guest.does(new AppEvent.CoStreamCancel(room, guest.user()));
      case 2 -> {} // Nobody says anything.
      default -> guest.does(new AppEvent.CoStreamApprove(room, guest.user()));
    }
    if (!early && chance.below(10) > 0) {
      guest.moment();
      guest.goOnAir();
    }
  }

  /** Questions are open for half a minute. */
  private static Duration answerTime(Player guest) {
    return guest.room().tempo() == Tempo.PATIENT
        ? Duration.ofSeconds(2)
        : guest.room().tempo().pause(guest.chance());
  }

  private static void deed(Player guest) {
    switch (guest.chance().below(12)) {
      case 0, 1 -> guest.toggle();
      case 2, 3 -> guest.twitch(Track.CAMERA);
      case 4, 5 -> guest.turn(Track.SCREEN);
      case 6 -> guest.changeDevice();
      case 7 -> {
        guest.ceaseToPublish();
        guest.pause();
        guest.goOnAir();
      }
      case 8 -> {
        guest.vanish(LeaveReason.LOST);
        guest.pause();
        guest.goOnAir();
      }
      case 9 -> guest.does(new AppEvent.CoStreamKick(guest.room().room(), guest.user()));
      case 10 -> guest.does(new AppEvent.CoStreamCancel(guest.room().room(), guest.user()));
      default -> guest.does(new AppEvent.CoStreamApply(guest.room().room(), guest.user()));
    }
  }

  private static void go(Player guest) {
    switch (guest.chance().below(5)) {
      case 0 -> {
        guest.does(new AppEvent.CoStreamKick(guest.room().room(), guest.user()));
        guest.moment();
        guest.vanish(LeaveReason.KICKED);
      }
      case 1 -> guest.vanish(LeaveReason.LOST);
      case 2 -> guest.vanish(LeaveReason.NORMAL);
      default -> {
        guest.ceaseToPublish();
        guest.moment();
        guest.vanish(LeaveReason.NORMAL);
      }
    }
  }
}
