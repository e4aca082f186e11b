package io.showrunner.simulator.explore;

import io.showrunner.clock.Chance;
import io.showrunner.trace.WeatherEvent;
import java.time.Duration;

/** The cloud allows hardly any tasks for a while, mixed ones mostly. */
final class QuotaStrand implements Strand {
  private static final int LONGEST_MILLIS = 90_000;
  private static final long USUAL_SINGLE = 200;
  private static final long USUAL_MIXED = 40;

  @Override
  public String word() {
    return "quotas";
  }

  @Override
  public String about() {
    return "quotas are full for a while";
  }

  @Override
  public int ofEightSeeds() {
    return 3;
  }

  @Override
  public void spin(Script script, Chance chance) {
    var spells = new Spells(script);
    for (int times = 1 + chance.below(2); times > 0; times--) {
      few(script, spells, chance);
    }
  }

  private static void few(Script script, Spells spells, Chance chance) {
    Duration at = spells.begin(chance);
    Long single = chance.below(4) == 0 ? (long) chance.below(2) : null;
    script.add(at, new WeatherEvent.CloudQuota(single, (long) chance.below(3)));
    script.add(
        at.plus(spells.length(at, LONGEST_MILLIS, chance)),
        new WeatherEvent.CloudQuota(USUAL_SINGLE, USUAL_MIXED));
  }
}
