package io.showrunner.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The machine's own time; wake-ups run one after another on one daemon thread. */
public final class SystemClock implements ShowClock, AutoCloseable {
  private static final System.Logger LOG = System.getLogger(SystemClock.class.getName());

  private final ScheduledExecutorService waker =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            var thread = new Thread(work, "showrunner");
            thread.setDaemon(true);
            return thread;
          });

  @Override
  public Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MILLIS);
  }

  @Override
  public Alarm wakeAt(Instant due, Runnable action) {
    long millis = Math.max(0, Duration.between(now(), due).toMillis());
    var future = waker.schedule(() -> run(action), millis, TimeUnit.MILLISECONDS);
    return () -> future.cancel(false);
  }

  private static void run(Runnable action) {
    try {
      action.run();
    } catch (RuntimeException failed) {
      LOG.log(System.Logger.Level.ERROR, "What was due failed; the clock goes on.", failed);
    }
  }

  @Override
  public void close() {
    waker.shutdownNow();
  }
}
