package io.showrunner.cloud.mock.ground;

import io.showrunner.clock.ShowClock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The world's clock for the cloud's own wake-ups: each runs inside the cloud's lock, and one called
 * off does not run even if it was already waiting for the lock.
 */
public final class LockedClock implements ShowClock {
  private final ShowClock clock;
  private final Object lock;

  /** The same time; whatever is woken holds this lock. */
  public LockedClock(ShowClock clock, Object lock) {
    this.clock = clock;
    this.lock = lock;
  }

  @Override
  public Instant now() {
    return clock.now();
  }

  @Override
  public Alarm wakeAt(Instant due, Runnable action) {
    var calledOff = new AtomicBoolean();
    Alarm alarm =
        clock.wakeAt(
            due,
            () -> {
              synchronized (lock) {
                if (!calledOff.get()) {
                  action.run();
                }
              }
            });
    return () -> {
      calledOff.set(true);
      alarm.cancel();
    };
  }
}
