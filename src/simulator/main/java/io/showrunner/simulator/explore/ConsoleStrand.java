package io.showrunner.simulator.explore;

import io.showrunner.clock.Chance;
import io.showrunner.trace.WeatherEvent;
import io.showrunner.vocabulary.RoomId;
import java.time.Duration;

/** Somebody sits at the vendor's console and stops a relay, or starts one that was stopped. */
final class ConsoleStrand implements Strand {
  /** Before anybody can have noticed. */
  private static final int SOON_MILLIS = 3_000;

  private static final int LATE_MILLIS = 40_000;

  @Override
  public String word() {
    return "console";
  }

  @Override
  public String about() {
    return "somebody stops and starts relays at the vendor's console";
  }

  @Override
  public void spin(Script script, Chance chance) {
    var spells = new Spells(script);
    for (int hands = 1 + chance.below(3); hands > 0; hands--) {
      RoomId room = script.rooms().get(chance.below(script.rooms().size())).room();
      Duration at = spells.beginLate(chance);
      script.add(at, new WeatherEvent.TaskStop(null, room));
      if (chance.below(3) > 0) {
        script.add(
            at.plus(spells.length(at, chance.below(3) > 0 ? SOON_MILLIS : LATE_MILLIS, chance)),
            new WeatherEvent.TaskStart(null, room));
      }
    }
  }
}
