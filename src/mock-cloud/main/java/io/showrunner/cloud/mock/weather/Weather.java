package io.showrunner.cloud.mock.weather;

import io.showrunner.clock.Chance;
import io.showrunner.clock.ShowClock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Everything that can go wrong on the way to the cloud and back; fair until told otherwise. */
public final class Weather {
  private final List<WeatherObserver> observers = new CopyOnWriteArrayList<>();
  private final CallFaults calls;
  private final CallbackFaults callbacks;
  private final RecordingFaults recordings = new RecordingFaults();

  /**
   * Fair weather.
   *
   * @param chance the cloud's; draws for the weather disturb no others
   */
  public Weather(ShowClock clock, Chance chance) {
    this.calls = new CallFaults(clock, observers);
    this.callbacks = new CallbackFaults(clock, chance.forPurpose("callback weather"), observers);
  }

  /** Tells this observer as well from now on. */
  public void watchedBy(WeatherObserver observer) {
    observers.add(observer);
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
