package io.showrunner.clock;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The machine's own time; wake-ups run one after another on one daemon thread. */
public final class SystemClock implements ShowClock, AutoCloseable {
  private static final System.Logger LOG = System.getLogger(SystemClock.class.getName());

  /** How long a wake-up that is running when the clock is closed may still take. */
  private static final Duration LAST_WORK = Duration.ofSeconds(10);

  private final ScheduledThreadPoolExecutor waker =
      new ScheduledThreadPoolExecutor(
          1,
          work -> {
            var thread = new Thread(work, "showrunner");
            thread.setDaemon(true);
            return thread;
          });

  /** What last failed, on the thread of the wake-ups. */
  private String lastFailure = "";

  /** A clock that shows the machine's time. */
  public SystemClock() {
    waker.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
  }

  @Override
  public Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MILLIS);
  }

  @Override
  public Alarm wakeAt(Instant due, Runnable action) {
    long millis = Math.max(0, Duration.between(now(), due).toMillis());
    try {
      var future = waker.schedule(() -> run(action), millis, TimeUnit.MILLISECONDS);
      return () -> future.cancel(false);
    } catch (RejectedExecutionException closed) {
      return () -> {}; // Nothing rings any more.
    }
  }

  private void run(Runnable action) {
    try {
      action.run();
    } catch (RuntimeException failed) {
      log(failed);
    }
  }

  /**
   * What the machine does not do, such as a full disk, is one line, and so is what fails the same
   * way again; only where a program went wrong must be told, once.
   */
  private void log(RuntimeException failed) {
    Throwable root = failed;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    boolean again = root.toString().equals(lastFailure);
    lastFailure = root.toString();
    if (again || root instanceof IOException || root instanceof SQLException) {
      LOG.log(System.Logger.Level.ERROR, "What was due failed; the clock goes on: " + root);
    } else {
      LOG.log(System.Logger.Level.ERROR, "What was due failed; the clock goes on.", failed);
    }
  }

  /**
   * Nothing rings any more. What is running is waited for, and interrupted only if it takes too
   * long: an interrupt in the middle of a write would cost a database its file.
   */
  @Override
  public void close() {
    waker.shutdown();
    try {
      if (!waker.awaitTermination(LAST_WORK.toMillis(), TimeUnit.MILLISECONDS)) {
        waker.shutdownNow();
      }
    } catch (InterruptedException impatient) {
      waker.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
