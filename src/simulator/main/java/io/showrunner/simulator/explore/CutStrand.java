package io.showrunner.simulator.explore;

import io.showrunner.clock.Chance;
import io.showrunner.trace.ChannelEvent;
import io.showrunner.trace.WeatherEvent;
import io.showrunner.trace.WeatherEvent.Cause;
import java.time.Duration;

/** A room is cut off: the vendor closes its channel, or its stream cannot be pushed any more. */
final class CutStrand implements Strand {
  @Override
  public String word() {
    return "cuts";
  }

  @Override
  public String about() {
    return "the vendor closes a channel, a stream cannot be pushed any more";
  }

  @Override
  public int ofEightSeeds() {
    return 4;
  }

  @Override
  public void spin(Script script, Chance chance) {
    for (int cuts = 1 + chance.below(3); cuts > 0; cuts--) {
      RoomPlan room = script.rooms().get(chance.below(script.rooms().size()));
      cut(script, room, new Spells(script).beginLate(chance), chance);
    }
  }

  private static void cut(Script script, RoomPlan room, Duration at, Chance chance) {
    switch (chance.below(3)) {
      case 0 -> script.add(at, new WeatherEvent.TaskFail(null, room.room(), Cause.PUSH_FAILED));
      case 1 -> script.add(at, new WeatherEvent.TaskFail(null, room.room(), Cause.BAD_URL));
      default -> script.add(at, new ChannelEvent.Close(room.channel()));
    }
  }
}
