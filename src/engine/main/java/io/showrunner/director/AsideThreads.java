package io.showrunner.director;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/** The few threads on which a director in production asks the cloud without holding up any room. */
public final class AsideThreads implements Executor, AutoCloseable {
  /** The sweep, messages and replays one each, and five that look after relays said to be gone. */
  private static final int THREADS = 8;

  /** A call that is not answered takes ten seconds (tea-openapi's read timeout). */
  private static final Duration LAST_CALL = Duration.ofSeconds(15);

  private final ExecutorService threads =
      Executors.newFixedThreadPool(
          THREADS,
          work -> {
            var thread = new Thread(work, "showrunner-aside");
            thread.setDaemon(true);
            return thread;
          });

  /** What comes after the end is dropped: whatever must not be lost stands in the database. */
  @Override
  public void execute(Runnable work) {
    try {
      threads.execute(work);
    } catch (RejectedExecutionException closed) {
      // The process is ending; the next one finds the work where this one found it.
    }
  }

  /**
   * Takes no more work, and waits for what is being done: an interrupt in the middle of a read
   * would cost a database its file.
   */
  @Override
  public void close() {
    threads.shutdown();
    try {
      if (!threads.awaitTermination(LAST_CALL.toMillis(), TimeUnit.MILLISECONDS)) {
        threads.shutdownNow();
      }
    } catch (InterruptedException impatient) {
      threads.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
