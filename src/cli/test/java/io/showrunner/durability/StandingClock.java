package io.showrunner.durability;

import io.showrunner.clock.ShowClock;
import io.showrunner.clock.SystemClock;
import java.time.Instant;

/**
 * A clock that always shows the same moment: what is to happen now happens on a thread, what is to
 * happen later never does. So no timer of a diagram rings because a machine was slow.
 */
final class StandingClock implements ShowClock, AutoCloseable {
  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

  private final SystemClock threads = new SystemClock();

  @Override
  public Instant now() {
    return NOW;
  }

  @Override
  public Alarm wakeAt(Instant due, Runnable action) {
    return due.isAfter(NOW) ? () -> {} : threads.wakeAt(threads.now(), action);
  }

  @Override
  public void close() {
    threads.close();
  }
}
