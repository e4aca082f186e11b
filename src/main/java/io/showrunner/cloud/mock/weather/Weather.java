package io.showrunner.cloud.mock.weather;

import io.showrunner.clock.Chance;
import io.showrunner.clock.ShowClock;

/** Everything that can go wrong on the way to the cloud and back; fair until told otherwise. */
public final class Weather {
  private final CallFaults calls;
  private final CallbackFaults callbacks;
  private final RecordingFaults recordings = new RecordingFaults();

  /**
   * Fair weather.
   *
   * @param chance the cloud's; draws for the weather disturb no others
   */
  public Weather(ShowClock clock, Chance chance) {
    this.calls = new CallFaults(clock);
    this.callbacks = new CallbackFaults(clock, chance.forPurpose("callback weather"));
  }

  /** What happens to calls. */
  public CallFaults calls() {
    return calls;
  }

  /** What happens to recordings. */
  public RecordingFaults recordings() {
    return recordings;
  }

  /** What happens to callbacks. */
  public CallbackFaults callbacks() {
    return callbacks;
  }
}
