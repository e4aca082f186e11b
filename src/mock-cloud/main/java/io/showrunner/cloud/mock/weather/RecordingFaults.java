package io.showrunner.cloud.mock.weather;

import java.time.Duration;
import java.util.Optional;

/** What becomes of recordings of streams that end from now on. Safe for many threads. */
public final class RecordingFaults {
  private boolean lost;
  private Duration late = Duration.ZERO;

  RecordingFaults() {}

  /** Nothing is recorded. */
  public synchronized void lose() {
    lost = true;
  }

  /** Recordings come so late. */
  public synchronized void delay(Duration by) {
    lost = false;
    late = by;
  }

  /** All is well again. */
  public synchronized void calm() {
    delay(Duration.ZERO);
  }

  /** How late a recording comes; empty if it never does. */
  public synchronized Optional<Duration> delay() {
    return lost ? Optional.empty() : Optional.of(late);
  }
}
