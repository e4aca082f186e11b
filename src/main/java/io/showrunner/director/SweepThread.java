package io.showrunner.director;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The one thread on which a director in production reads the cloud. */
public final class SweepThread {
  private SweepThread() {}

  /** Begins one that does not keep the process alive. */
  public static ExecutorService begin() {
    return Executors.newSingleThreadExecutor(
        work -> {
          var thread = new Thread(work, "showrunner-sweep");
          thread.setDaemon(true);
          return thread;
        });
  }
}
