package io.showrunner.simulator.explore;

import io.showrunner.clock.Chance;
import io.showrunner.trace.WeatherEvent;
import io.showrunner.vocabulary.Milestone;
import java.time.Duration;
import java.util.List;

/** Our own engine dies, at any point of its work that has a name, and comes back. */
final class CrashStrand implements Strand {
  private static final List<Milestone> POINTS = List.of(Milestone.values());
  private static final int LONGEST_MILLIS = 90_000;
  private static final int MOMENT_MILLIS = 2_000;

  @Override
  public String word() {
    return "crashes";
  }

  @Override
  public String about() {
    return "our own engine dies, at any point of its work, and comes back";
  }

  @Override
  public void spin(Script script, Chance chance) {
    var spells = new Spells(script);
    for (int crashes = 1 + chance.below(2); crashes > 0; crashes--) {
      Duration at = spells.begin(chance);
      Milestone point = chance.below(4) == 0 ? null : POINTS.get(chance.below(POINTS.size()));
      script.add(at, new WeatherEvent.EngineCrash(point));
      int most = chance.below(2) == 0 ? MOMENT_MILLIS : LONGEST_MILLIS;
      script.add(at.plus(spells.length(at, most, chance)), new WeatherEvent.EngineRestart());
    }
  }
}
