package io.showrunner.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;

/**
 * Lets contenders take laps in turn, so that whatever else the machine does befalls all alike. The
 * first laps warm up and do not count.
 */
final class Race implements AutoCloseable {
  private final Map<String, Runner> runners = new LinkedHashMap<>();
  private final Consumer<String> progress;

  Race(Consumer<String> progress) {
    this.progress = progress;
  }

  private record Runner(Contender contender, ExecutorService thread, List<Lap> laps) {
    private double diskBytes(long before) {
      long events = laps.stream().mapToLong(Lap::events).sum();
      return Math.max(0, contender.bytesOnDisk() - before) / (double) events;
    }
  }

  /** Adds a contender and lets it get ready. */
  void add(String name, Contender contender) {
    progress.accept("getting ready: " + name);
    var runner = new Runner(contender, Executors.newSingleThreadExecutor(), new ArrayList<>());
    runners.put(name, runner);
    on(
        runner,
        () -> {
          contender.open();
          return 0;
        });
  }

  /** Runs, and gives what each did in the laps that count. */
  Map<String, Standing> run(int warmUp, int laps) {
    Map<String, Long> onDisk = new LinkedHashMap<>();
    for (int lap = 0; lap < warmUp + laps; lap++) {
      if (lap == warmUp) {
        runners.forEach((name, runner) -> onDisk.put(name, runner.contender().bytesOnDisk()));
      }
      progress.accept(String.format(Locale.ROOT, "lap %d of %d", lap + 1, warmUp + laps));
      for (Runner runner : runners.values()) {
        Lap taken = on(runner, () -> lap(runner.contender()));
        if (lap >= warmUp) {
          runner.laps().add(taken);
        }
      }
    }
    double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    Map<String, Standing> standings = new LinkedHashMap<>();
    runners.forEach(
        (name, runner) ->
            standings.put(
                name,
                new Standing(
                    median(runner.laps(), Lap::perSecond),
                    median(runner.laps(), Lap::cpuMicros),
                    runner.diskBytes(onDisk.getOrDefault(name, 0L)),
                    load)));
    return standings;
  }

  /** Medians of the laps that counted, and by how much a file grew in all of them. */
  record Standing(double perSecond, double cpuMicros, double diskBytes, double load) {
    Result as(String part, String what) {
      return new Result(part, what, perSecond, cpuMicros, 0, 0, diskBytes, load);
    }
  }

  private static Lap lap(Contender contender) {
    var threads = ManagementFactory.getThreadMXBean();
    long cpu = threads.getCurrentThreadCpuTime() + contender.cpuNanosElsewhere();
    long begun = System.nanoTime();
    long events = contender.run();
    long nanos = System.nanoTime() - begun;
    long spent = threads.getCurrentThreadCpuTime() + contender.cpuNanosElsewhere() - cpu;
    return new Lap(events, nanos, spent);
  }

  private static double median(List<Lap> laps, ToDoubleFunction<Lap> of) {
    double[] sorted = laps.stream().mapToDouble(of).sorted().toArray();
    return sorted[sorted.length / 2];
  }

  private static <T> T on(Runner runner, Callable<T> work) {
    try {
      return runner.thread().submit(work).get();
    } catch (ExecutionException failed) {
      throw new IllegalStateException("Expected the bench to run to its end.", failed.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The bench was stopped.", stopped);
    }
  }

  @Override
  public void close() {
    for (Runner runner : runners.values()) {
      on(
          runner,
          () -> {
            runner.contender().close();
            return 0;
          });
      runner.thread().shutdownNow();
    }
  }
}
