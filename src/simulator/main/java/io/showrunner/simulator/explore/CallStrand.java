package io.showrunner.simulator.explore;

import io.showrunner.clock.Chance;
import io.showrunner.cloud.mock.weather.CallFault;
import io.showrunner.cloud.mock.weather.CallFaults;
import io.showrunner.trace.WeatherEvent;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Calls go wrong in every way they can, a few of them or all for a while. */
final class CallStrand implements Strand {
  private static final List<String> OPERATIONS =
      List.of(
          CallFaults.ANY,
          "StartLiveMPUTask",
          "UpdateLiveMPUTask",
          "UpdateLiveMPUTask",
          "StopLiveMPUTask",
          "StopLiveMPUTask",
          "ListRtcMPUTaskDetail");

  /** Each kind, and what is most usual twice. */
  private static final List<CallFault> FAULTS =
      Stream.concat(Stream.of(CallFault.THROTTLED), Stream.of(CallFault.values())).toList();

  @Override
  public String word() {
    return "calls";
  }

  @Override
  public String about() {
    return "calls are throttled, fail or get no answer, done or not";
  }

  @Override
  public void spin(Script script, Chance chance) {
    var spells = new Spells(script);
    for (int faults = 2 + chance.below(5); faults > 0; faults--) {
      String operation = OPERATIONS.get(chance.below(OPERATIONS.size()));
      CallFault how = FAULTS.get(chance.below(FAULTS.size()));
      Duration at = spells.begin(chance);
      script.add(
          at,
          chance.below(3) == 0
              ? new WeatherEvent.CloudFault(operation, how, null, spells.length(at, 40_000, chance))
              : new WeatherEvent.CloudFault(operation, how, 1L + chance.below(3), null));
    }
  }
}
