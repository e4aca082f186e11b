package io.showrunner.simulator.explore;

import io.showrunner.simulator.explore.Rehearsal.Result;
import io.showrunner.trace.Trace;

/** A way of putting broadcasts to the test. For any threads. */
interface Trial {
  /** The broadcast of a seed, invented for this trial. */
  Trace invent(long seed);

  /** Puts it to the test, whether it was invented or is a shorter form of what was. */
  Result play(Trace trace);

  /** How {@code ./showrunner explore} is told to do this with one seed; begins with a blank. */
  String options();

  /** The broadcast of a seed, played once: nothing may be broken. */
  record OnceThrough(Generator generator, Rehearsal rehearsal, String options) implements Trial {
    @Override
    public Trace invent(long seed) {
      return generator.invent(seed);
    }

    @Override
    public Result play(Trace trace) {
      return rehearsal.play(trace);
    }
  }
}
