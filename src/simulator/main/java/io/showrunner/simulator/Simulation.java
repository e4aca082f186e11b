package io.showrunner.simulator;

import io.showrunner.cloud.mock.profile.Profile;
import io.showrunner.cloud.mock.profile.Profiles;
import io.showrunner.input.BadInput;
import io.showrunner.input.Fault;
import io.showrunner.json.JsonObject;
import io.showrunner.record.RecordLog;
import io.showrunner.standin.CloudDeeds;
import io.showrunner.trace.Trace;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.function.LongConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Plays a trace in a world of its own, to the moment when nothing is due any more. */
public final class Simulation {
  /** How long a world goes on after a trace's last line: what is still due then is left undone. */
  public static final Duration LONGEST = Duration.ofHours(24);

  private static final Pattern EXPECTED = Pattern.compile("Expected (.*?), but (.*?)[.](?: (.*))?");

  private Simulation() {}

  /** The conditions a trace is meant for: the profile it names, or the usual ones. */
  public static Conditions meantFor(Trace trace) {
    return Conditions.USUAL.under(profileOf(trace));
  }

  /** Plays it under the conditions it is meant for. */
  public static JsonObject play(
      Trace trace, Book book, @Nullable Long seed, RecordLog log, LongConsumer progress) {
    return play(trace, book, meantFor(trace), seed, log, progress);
  }

  /**
   * Plays it.
   *
   * @param conditions whatever the trace itself is meant for
   * @param seed where chance begins, or null for the trace's own seed, which is 1 if it has none
   * @param progress told now and then how many steps of the trace are done
   * @return the summary record
   * @throws BadInput if something cannot happen that could not be told from the trace alone
   */
  public static JsonObject play(
      Trace trace,
      Book book,
      Conditions conditions,
      @Nullable Long seed,
      RecordLog log,
      LongConsumer progress) {
    var app = trace.header().app();
    try (var world = new World(book, app, conditions, seed(trace, seed), log)) {
      var done = new long[1];
      for (Trace.Step step : trace.steps()) {
        world
            .clock()
            .wakeAt(
                World.START.plus(step.at()),
                () -> {
                  happen(world, trace, step);
                  progress.accept(++done[0]);
                });
      }
      Duration lastLine = trace.steps().get(trace.steps().size() - 1).at();
      world.runToTheEnd(lastLine.plus(LONGEST));
      world.conclude();
      return world.finish();
    }
  }

  /** What only turns out to be impossible when its time has come is a fault of the trace's too. */
  private static void happen(World world, Trace trace, Trace.Step step) {
    if (!CloudDeeds.concern(step.event())) {
      world.happen(step.event());
      return;
    }
    try {
      world.happen(step.event());
    } catch (IllegalArgumentException impossible) {
      Matcher said = EXPECTED.matcher(String.valueOf(impossible.getMessage()));
      if (!said.matches()) {
        throw impossible;
      }
      throw new BadInput(
          new Fault(
              trace.file(),
              step.line(),
              0,
              said.group(1),
              said.group(2),
              Objects.requireNonNullElse(said.group(3), "")));
    }
  }

  /**
   * The profile a trace names, which stands in the folder {@code simulator/profiles} of the working
   * tree; the usual conditions if it names none.
   *
   * @throws BadInput if there is no such profile, or it is not sound
   */
  public static Profile profileOf(Trace trace) {
    String name = trace.header().profile();
    if (name == null) {
      return Profile.USUAL;
    }
    Path tree = WorkingTree.folder("simulator");
    Path folder = (tree == null ? Path.of("simulator") : tree).resolve("profiles");
    return new Profiles(folder).named(name, trace.file());
  }

  private static long seed(Trace trace, @Nullable Long asked) {
    if (asked != null) {
      return asked;
    }
    Long own = trace.header().seed();
    return own == null ? 1 : own;
  }
}
