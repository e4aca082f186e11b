package io.showrunner.simulator.explore;

import io.showrunner.record.RecordLog;
import io.showrunner.simulator.Book;
import io.showrunner.simulator.Conditions;
import io.showrunner.simulator.World;
import io.showrunner.standin.CloudDeeds;
import io.showrunner.trace.Trace;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Plays traces, each in a world of its own, and looks what comes of them. For any threads. */
final class Rehearsal {
  /** How long a world may go on after its last line: longer than any timer of a diagram. */
  static final Duration LONGEST = Duration.ofHours(2);

  private final Book book;
  private final WorldMaker worlds;

  Rehearsal(Book book, WorldMaker worlds) {
    this.book = book;
    this.worlds = worlds;
  }

  /**
   * What came of it.
   *
   * @param played the trace without what could not happen when its time had come, such as stopping
   *     a relay at the console that did not run; it plays alike
   * @param findings everything that was broken, in order
   * @param settled where the rooms have come to rest; empty if their world broke down
   */
  record Result(
      Trace played, List<Finding> findings, Encounters encounters, List<Settled> settled) {}

  Result play(Trace trace) {
    var lookout = new Lookout();
    List<Trace.Step> done = new ArrayList<>();
    List<Settled> settled = List.of();
    Trace.Header header = trace.header();
    long seed = header.seed() == null ? 1 : header.seed();
    try (var world =
        worlds.make(book, header.app(), Conditions.USUAL, seed, new RecordLog(lookout))) {
      world.cloud().weather().watchedBy(lookout);
      try {
        play(trace, world, lookout, done);
        settled = Settled.in(world);
        if (world.clock().isPressed()) {
          lookout.findings().add(endless(world));
        }
      } catch (RuntimeException thrown) {
        lookout.findings().add(thrown(world, thrown));
      }
    }
    return new Result(
        new Trace(trace.file(), header, done),
        List.copyOf(lookout.findings()),
        lookout.encounters(),
        settled);
  }

  private static void play(Trace trace, World world, Lookout lookout, List<Trace.Step> done) {
    for (Trace.Step step : trace.steps()) {
      world
          .clock()
          .wakeAt(
              World.START.plus(step.at()),
              () -> {
                if (happens(step, world)) {
                  done.add(step);
                  lookout.happened(step.event());
                }
              });
    }
    Duration last = trace.steps().get(trace.steps().size() - 1).at();
    world.runToTheEnd(last.plus(LONGEST));
    world.conclude();
  }

  /** What turns out to be impossible when its time has come has changed nothing. */
  private static boolean happens(Trace.Step step, World world) {
    try {
      world.happen(step.event());
      return true;
    } catch (IllegalArgumentException impossible) {
      if (!CloudDeeds.concern(step.event())) {
        throw impossible;
      }
      return false;
    }
  }

  private static Finding endless(World world) {
    return new Finding(
        world.age(),
        "",
        Finding.EVERY_WORLD_ENDS,
        String.format(
            Locale.ROOT,
            "Expected nothing to be due %s after the last line, but something is.",
            LONGEST));
  }

  private static Finding thrown(World world, RuntimeException thrown) {
    return new Finding(
        world.age(),
        "",
        Finding.NOTHING_IS_THROWN,
        "Expected nothing to be thrown, but found " + thrown + ".");
  }
}
