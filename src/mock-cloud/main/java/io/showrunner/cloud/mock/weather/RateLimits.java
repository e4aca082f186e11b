package io.showrunner.cloud.mock.weather;

import io.showrunner.clock.ShowClock;
import io.showrunner.cloud.mock.catalogue.Operation;
import io.showrunner.cloud.mock.ground.MockSettings;
import java.util.HashMap;
import java.util.Map;

/**
 * How often each operation may be called within a second of the world's clock, by the account all
 * applications of this cloud belong to (limits as each operation declares them). Assumed: seconds
 * begin on the clock's full seconds, and calls that were refused for another reason count.
 */
public final class RateLimits {
  private final MockSettings.Rates rates;
  private final ShowClock clock;
  private final Map<String, Count> counts = new HashMap<>();

  /** Limits as the settings have them. */
  public RateLimits(MockSettings.Rates rates, ShowClock clock) {
    this.rates = rates;
    this.clock = clock;
  }

  private static final class Count {
    private long second;
    private long calls;
  }

  /** Counts one more call, and says whether it is one too many. Called inside the cloud's lock. */
  public boolean isTooMany(Operation operation) {
    long most = rates.most(operation.name(), operation.perSecond());
    if (most == 0) {
      return false;
    }
    long second = clock.now().getEpochSecond();
    Count count = counts.computeIfAbsent(operation.name(), name -> new Count());
    if (count.second != second) {
      count.second = second;
      count.calls = 0;
    }
    return ++count.calls > most;
  }
}
