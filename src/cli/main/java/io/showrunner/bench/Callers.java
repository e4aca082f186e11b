package io.showrunner.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntConsumer;

/** Some who call at the same time; one of them alone is whoever asks. */
final class Callers implements AutoCloseable {
  private final int number;
  private final ExecutorService threads;
  private final AtomicLong cpuNanos = new AtomicLong();

  Callers(int number) {
    this.number = number;
    this.threads = Executors.newFixedThreadPool(number);
  }

  /** Lets each number be called by one of them, and returns when all are done. */
  void each(int numbers, IntConsumer call) {
    if (number == 1) {
      range(0, 1, numbers, call);
      return;
    }
    List<Future<?>> all = new ArrayList<>();
    for (int caller = 0; caller < number; caller++) {
      int first = caller;
      all.add(threads.submit(() -> timed(() -> range(first, number, numbers, call))));
    }
    all.forEach(Callers::await);
  }

  private static void range(int first, int step, int end, IntConsumer call) {
    for (int each = first; each < end; each += step) {
      call.accept(each);
    }
  }

  private void timed(Runnable work) {
    var own = ManagementFactory.getThreadMXBean();
    long begun = own.getCurrentThreadCpuTime();
    work.run();
    cpuNanos.addAndGet(own.getCurrentThreadCpuTime() - begun);
  }

  private static void await(Future<?> one) {
    try {
      one.get();
    } catch (ExecutionException failed) {
      throw new IllegalStateException("Expected every event to be stored.", failed.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The bench was stopped.", stopped);
    }
  }

  /** The processor's time they took so far; nothing of one alone, who is whoever asks. */
  long cpuNanos() {
    return cpuNanos.get();
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
