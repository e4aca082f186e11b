package io.showrunner.cloud.mock.weather;

import io.showrunner.clock.ShowClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which calls go wrong. Of several faults that fit a call the one told first strikes. Safe for many
 * threads; nothing is left to chance.
 */
public final class CallFaults {
  /** Stands for every operation. */
  public static final String ANY = "*";

  private final ShowClock clock;
  private final List<WeatherObserver> observers;
  private final List<Fault> expected = new ArrayList<>();
  private @Nullable Instant lastStrike;
  private Instant roughUntil = Instant.MIN;

  CallFaults(ShowClock clock, List<WeatherObserver> observers) {
    this.clock = clock;
    this.observers = observers;
  }

  private static final class Fault {
    private final String operation;
    private final CallFault how;
    private final Instant end;
    private long left;

    Fault(String operation, CallFault how, Instant end, long left) {
      this.operation = operation;
      this.how = how;
      this.end = end;
      this.left = left;
    }

    boolean isOver(Instant now) {
      return left <= 0 || !now.isBefore(end);
    }

    boolean fits(String asked) {
      return operation.equals(ANY) || operation.equals(asked);
    }
  }

  /**
   * The next calls of this operation go wrong.
   *
   * @param operation the vendor's name, or {@link #ANY}
   * @param times how many calls, 1 or more
   */
  public synchronized void strike(String operation, CallFault how, long times) {
    expected.add(new Fault(operation, how, Instant.MAX, times));
  }

  /** All calls of this operation go wrong from now on, until this long has passed. */
  public synchronized void strike(String operation, CallFault how, Duration lasting) {
    expected.add(new Fault(operation, how, clock.now().plus(lasting), Long.MAX_VALUE));
  }

  /** What goes wrong with this call, which counts as struck. */
  public synchronized Optional<CallFault> next(String operation) {
    Instant now = clock.now();
    expected.removeIf(fault -> fault.isOver(now));
    Optional<Fault> striking = expected.stream().filter(f -> f.fits(operation)).findFirst();
    striking.ifPresent(fault -> struck(operation, fault, now));
    return striking.map(fault -> fault.how);
  }

  private void struck(String operation, Fault fault, Instant now) {
    fault.left--;
    lastStrike = now;
    Instant rough = fault.end.equals(Instant.MAX) ? now : fault.end;
    roughUntil = rough.isAfter(roughUntil) ? rough : roughUntil;
    observers.forEach(observer -> observer.callStruck(operation, fault.how));
  }

  /** When a call last went wrong, if one did. */
  public synchronized Optional<Instant> lastStrike() {
    return Optional.ofNullable(lastStrike);
  }

  /**
   * Until when calls go wrong that did so before: the end of a fault that lasts, or the last strike
   * of one that is counted. {@link Instant#MIN} if none ever did.
   */
  public synchronized Instant roughUntil() {
    return roughUntil;
  }
}
