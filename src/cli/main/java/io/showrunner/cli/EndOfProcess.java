package io.showrunner.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The wish of whoever runs this process that it end. The process lives on until this is closed, so
 * that everything opened before is closed in peace, but no longer than somebody would wait.
 */
final class EndOfProcess implements AutoCloseable {
  private static final long MOST_SECONDS = 20;

  private final CountDownLatch wished = new CountDownLatch(1);
  private final CountDownLatch done = new CountDownLatch(1);

  EndOfProcess() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::hold, "end-of-process"));
  }

  void await() throws InterruptedException {
    wished.await();
  }

  private void hold() {
    wished.countDown();
    try {
      var unused = done.await(MOST_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException impatient) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    done.countDown();
  }
}
