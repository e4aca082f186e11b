package io.showrunner.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongConsumer;

/**
 * How far the work has come, for a person who waits: a bar on stderr, drawn once the work has taken
 * a second and wiped away when it is done.
 */
final class Progress implements LongConsumer, AutoCloseable {
  private static final long PATIENCE_NANOS = 1_000_000_000L;
  private static final long BETWEEN_NANOS = 100_000_000L;
  private static final int WIDTH = 40;

  private final PrintStream err;
  private final boolean watched;
  private final String what;
  private final long all;
  private long began;
  private long drawnAt;

  /**
   * Draws for whoever watches the console's stderr.
   *
   * @param all how much there is to do
   */
  Progress(Console console, String what, long all) {
    this.err = console.err();
    this.watched = console.waiting();
    this.what = what;
    this.all = Math.max(1, all);
  }

  @Override
  public void accept(long done) {
    long now = System.nanoTime();
    began = began == 0 ? now : began;
    if (!watched || now - began < PATIENCE_NANOS || now - drawnAt < BETWEEN_NANOS) {
      return;
    }
    drawnAt = now;
    int full = (int) (WIDTH * done / all);
    err.printf(
        Locale.ROOT,
        "\r%s [%s%s] %3d %%",
        what,
        "#".repeat(full),
        ".".repeat(WIDTH - full),
        100 * done / all);
    err.flush();
  }

  /** How long the work itself has taken so far, what it had to prepare left out. */
  Duration taken() {
    return began == 0 ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - began);
  }

  @Override
  public void close() {
    if (drawnAt != 0) {
      err.print("\r" + " ".repeat(what.length() + WIDTH + 10) + "\r");
      err.flush();
    }
  }
}
