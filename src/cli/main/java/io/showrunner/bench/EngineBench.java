package io.showrunner.bench;

import io.showrunner.bench.Race.Standing;
import io.showrunner.simulator.Book;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Measures the engine, on air and in simulations. */
public final class EngineBench {
  private static final String FLOOR = "floor: one row updated, one transaction";

  private EngineBench() {}

  /**
   * Events a second on their durable way, on disk and in memory, beside the floor of each.
   *
   * @param progress told what is being done
   */
  public static List<Result> durable(Book book, Effort effort, Consumer<String> progress) {
    List<Result> results = new ArrayList<>();
    int events = new Script().visit().size();
    for (int rooms : effort.rooms()) {
      Load load = effort.load(rooms);
      try (var race = new Race(progress)) {
        for (boolean onDisk : new boolean[] {true, false}) {
          race.add(name(onDisk, rooms), new DurablePath(book, onDisk, load));
          race.add(FLOOR + onDisk, new Floor(onDisk, load, events));
        }
        Map<String, Standing> run = race.run(effort.warmUp(), effort.laps());
        for (boolean onDisk : new boolean[] {true, false}) {
          Result floor = standing(run, FLOOR + onDisk).as("durable", floor(onDisk));
          String name = name(onDisk, rooms);
          results.add(standing(run, name).as("durable", name).over(floor));
          results.add(floor);
        }
      }
    }
    return results;
  }

  /** Trace events a second of a whole simulation, and events of rules and core alone. */
  public static List<Result> simulation(Book book, Effort effort, Consumer<String> progress) {
    try (var race = new Race(progress)) {
      race.add("whole", new WholeSimulation(book, effort.simulated()));
      race.add("core", new RulesAndCore(book.rules(), effort.simulated()));
      Map<String, Standing> run = race.run(effort.warmUp(), effort.laps());
      return List.of(
          standing(run, "whole").as("simulation", "whole simulation, virtual time"),
          standing(run, "core").as("simulation", "rules and core alone"));
    }
  }

  private static Standing standing(Map<String, Standing> run, String name) {
    return java.util.Objects.requireNonNull(run.get(name));
  }

  private static String name(boolean onDisk, int rooms) {
    return String.format(
        Locale.ROOT,
        "%s, %,d rooms open",
        onDisk ? "H2 on disk, WRITE_DELAY=0" : "H2 in memory",
        rooms);
  }

  private static String floor(boolean onDisk) {
    return String.format(Locale.ROOT, "%s, %s", FLOOR, onDisk ? "on disk" : "in memory");
  }
}
