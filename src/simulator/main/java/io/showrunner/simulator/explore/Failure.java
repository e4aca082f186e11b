package io.showrunner.simulator.explore;

import io.showrunner.trace.Trace;
import io.showrunner.trace.TraceWriter;

/**
 * A seed whose broadcast is not as it must be.
 *
 * @param invariant what is broken, by its name in docs/invariants.md
 * @param detail how, as a sentence
 * @param replay the command that plays it again
 * @param lines how many lines the broadcast had as it was invented
 * @param trace the shortest form that was found and still fails alike; as invented if nobody looked
 * @param feature the same as a feature file
 */
public record Failure(
    long seed,
    String invariant,
    String detail,
    String replay,
    int lines,
    Trace trace,
    String feature) {
  /** The trace as a file has it. */
  public String text() {
    return TraceWriter.write(trace);
  }
}
