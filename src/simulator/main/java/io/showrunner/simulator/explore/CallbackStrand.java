package io.showrunner.simulator.explore;

import io.showrunner.clock.Chance;
import io.showrunner.trace.WeatherEvent;
import io.showrunner.trace.WeatherEvent.Trouble;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

/** Callbacks come twice, late and out of order, for a while. */
final class CallbackStrand implements Strand {
  private static final List<Trouble> TROUBLES =
      List.of(Trouble.DOUBLE, Trouble.DELAY, Trouble.SHUFFLE);

  private static final List<String> RATES = List.of("0.1", "0.3", "0.5", "0.9");

  private static final int LONGEST_MILLIS = 60_000;

  @Override
  public String word() {
    return "callbacks";
  }

  @Override
  public String about() {
    return "callbacks come twice, late and out of order";
  }

  @Override
  public int ofEightSeeds() {
    return 5;
  }

  @Override
  public void spin(Script script, Chance chance) {
    var spells = new Spells(script);
    for (int troubles = 2 + chance.below(4); troubles > 0; troubles--) {
      Duration at = spells.beginAmongDeeds(chance);
      Trouble trouble = TROUBLES.get(chance.below(TROUBLES.size()));
      script.add(at, spell(trouble, spells.length(at, LONGEST_MILLIS, chance), chance));
    }
  }

  static WeatherEvent spell(Trouble trouble, Duration lasting, Chance chance) {
    BigDecimal rate =
        chance.below(3) == 0 ? null : new BigDecimal(RATES.get(chance.below(RATES.size())));
    Duration by = chance.below(2) == 0 ? null : Duration.ofMillis(1 + chance.below(12_000));
    boolean timed = trouble != Trouble.LOSE;
    return new WeatherEvent.CloudCallbacks(trouble, rate, timed ? by : null, lasting);
  }
}
