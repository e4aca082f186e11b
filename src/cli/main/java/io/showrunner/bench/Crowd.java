package io.showrunner.bench;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Some clients that ask at the same time, each over a connection of its own. */
final class Crowd implements AutoCloseable {
  private final List<Line> lines = new ArrayList<>();
  private final ExecutorService workers;

  Crowd(URI to, int clients) {
    for (int i = 0; i < clients; i++) {
      lines.add(new Line(to));
    }
    this.workers = Executors.newFixedThreadPool(clients);
  }

  /**
   * Sends everything, the requests of one client one after another.
   *
   * @param scripts one for each client
   * @throws IllegalStateException if any answer is not 200: what was refused is not work done
   */
  Rate send(List<List<byte[]>> scripts) throws InterruptedException {
    long begun = System.nanoTime();
    List<Future<?>> done = new ArrayList<>();
    long times = 0;
    for (int i = 0; i < scripts.size(); i++) {
      Line line = lines.get(i);
      List<byte[]> script = scripts.get(i);
      times += script.size();
      done.add(workers.submit(() -> script.forEach(request -> send(line, request))));
    }
    for (Future<?> each : done) {
      try {
        each.get();
      } catch (ExecutionException failed) {
        throw new IllegalStateException("Expected every client to be answered.", failed);
      }
    }
    return new Rate(times, System.nanoTime() - begun);
  }

  private static void send(Line line, byte[] request) {
    int status = line.ask(request);
    if (status != 200) {
      throw new IllegalStateException(
          "Expected every call to be done, but one got " + status + ".");
    }
  }

  @Override
  public void close() {
    workers.shutdownNow();
    lines.forEach(Line::close);
  }
}
