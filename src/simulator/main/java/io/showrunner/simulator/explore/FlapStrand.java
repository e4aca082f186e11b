package io.showrunner.simulator.explore;

import io.showrunner.clock.Chance;
import io.showrunner.trace.AppEvent;
import io.showrunner.vocabulary.LeaveReason;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.Track;
import java.time.Duration;
import java.util.EnumSet;

/** A guest with a bad connection, or a nervous finger: on and off every three seconds. */
final class FlapStrand implements Strand {
  private static final Duration BETWEEN = Duration.ofSeconds(3);

  @Override
  public String word() {
    return "flapping";
  }

  @Override
  public String about() {
    return "a guest who comes and goes twenty times a minute";
  }

  @Override
  public int ofEightSeeds() {
    return 2;
  }

  @Override
  public void spin(Script script, Chance chance) {
    RoomPlan room = script.rooms().get(chance.below(script.rooms().size()));
    var guest = new Player(script, room, new ParticipantId("zoe"), chance);
    guest.pause();
    guest.does(new AppEvent.CoStreamApply(room.room(), guest.user()));
    guest.moment();
    guest.does(new AppEvent.CoStreamApprove(room.room(), guest.user()));
    guest.moment();
    guest.goOnAir();
    boolean camera = chance.below(2) == 0;
    for (int flaps = 6 + chance.below(9); flaps > 0; flaps--) {
      guest.pause(BETWEEN);
      if (camera) {
        guest.turn(Track.CAMERA);
      } else if (guest.publishes()) {
        guest.ceaseToPublish();
      } else {
        guest.publish(EnumSet.of(Track.AUDIO, Track.CAMERA));
      }
    }
    guest.pause();
    if (chance.below(3) == 0) {
      guest.vanish(LeaveReason.NORMAL);
    }
  }
}
