package io.showrunner.standin;

import io.showrunner.clock.Chance;
import io.showrunner.clock.PacedClock;
import io.showrunner.clock.ShowClock;
import io.showrunner.cloud.mock.MockCloud;
import io.showrunner.cloud.mock.Reply;
import io.showrunner.json.JsonObject;
import io.showrunner.simulator.CloudDeeds;
import io.showrunner.simulator.trace.TraceEvent;

/** One world, from when it was empty until the next reset. */
final class Era implements AutoCloseable {
  private final PacedClock clock;
  private final MockCloud cloud;
  private final CloudDeeds deeds;
  private final Chronicle chronicle;

  Era(StandInSettings settings, ShowClock machine) {
    this.clock = new PacedClock(machine, machine.now(), settings.timeFactor());
    var chance = new Chance(settings.seed()).forPurpose("cloud");
    this.cloud = new MockCloud(settings.cloud(), clock, chance);
    this.chronicle = new Chronicle(clock);
    cloud.watchedBy(chronicle);
    this.deeds = new CloudDeeds(cloud);
  }

  Reply answer(String operation, JsonObject parameters) {
    return chronicle.call(operation, parameters, () -> cloud.call(operation, parameters));
  }

  /**
   * Lets something happen now.
   *
   * @throws IllegalArgumentException if it cannot, with the reason; nothing has changed then
   */
  void happen(TraceEvent event) {
    chronicle.event(event, () -> deeds.happen(event));
  }

  PacedClock clock() {
    return clock;
  }

  MockCloud cloud() {
    return cloud;
  }

  Chronicle chronicle() {
    return chronicle;
  }

  /** Nothing that was due in it happens any more. */
  @Override
  public void close() {
    clock.close();
  }
}
