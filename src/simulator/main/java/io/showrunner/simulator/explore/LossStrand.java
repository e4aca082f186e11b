package io.showrunner.simulator.explore;

import io.showrunner.clock.Chance;
import io.showrunner.trace.WeatherEvent.Trouble;
import java.time.Duration;

/** Callbacks get lost, for a while. */
final class LossStrand implements Strand {
  private static final int LONGEST_MILLIS = 40_000;

  @Override
  public String word() {
    return "losses";
  }

  @Override
  public String about() {
    return "callbacks get lost";
  }

  @Override
  public void spin(Script script, Chance chance) {
    var spells = new Spells(script);
    for (int losses = 1 + chance.below(2); losses > 0; losses--) {
      Duration at = spells.beginAmongDeeds(chance);
      script.add(
          at,
          CallbackStrand.spell(Trouble.LOSE, spells.length(at, LONGEST_MILLIS, chance), chance));
    }
  }
}
