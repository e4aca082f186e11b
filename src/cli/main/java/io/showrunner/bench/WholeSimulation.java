package io.showrunner.bench;

import io.showrunner.record.RecordLog;
import io.showrunner.simulator.Book;
import io.showrunner.simulator.Simulation;
import io.showrunner.trace.ManyRooms;
import io.showrunner.trace.Trace;

/** A trace of many rooms in virtual time: engine, mock cloud, invariants, records. */
final class WholeSimulation implements Contender {
  private final Book book;
  private final Trace trace;

  WholeSimulation(Book book, int rooms) {
    this.book = book;
    this.trace = ManyRooms.trace(rooms);
  }

  @Override
  public void open() {}

  @Override
  public long run() {
    Simulation.play(trace, book, null, new RecordLog(), done -> {});
    return trace.steps().size();
  }

  @Override
  public void close() {}
}
