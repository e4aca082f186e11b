package io.showrunner.simulator.explore;

import io.showrunner.clock.Chance;
import io.showrunner.trace.Trace;
import io.showrunner.trace.TraceEvent;
import io.showrunner.vocabulary.AppId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A broadcast being invented: its rooms are known, and strands add what happens in them. */
final class Script {
  static final AppId APP = new AppId("app-1");

  private final List<RoomPlan> rooms;
  private final Duration length;
  private final List<Strand> strands;
  private final List<Line> lines = new ArrayList<>();

  /**
   * A script in which only the rooms are made.
   *
   * @param length when the weather must be fair again at the latest
   * @param strands what it will be spun of
   */
  Script(List<RoomPlan> rooms, Duration length, List<Strand> strands) {
    this.rooms = List.copyOf(rooms);
    this.length = length;
    this.strands = List.copyOf(strands);
    rooms.forEach(room -> add(room.opens(), room.making()));
  }

  private record Line(Duration at, TraceEvent event) {}

  List<RoomPlan> rooms() {
    return rooms;
  }

  Duration length() {
    return length;
  }

  /** Whether callbacks may go wrong in it, so that people can be struck by that at a bad moment. */
  boolean hasRoughCallbacks() {
    return strands.stream().anyMatch(CallbackStrand.class::isInstance);
  }

  /** A moment before the end at which something happens, as far as it is written. */
  Duration someMoment(Chance chance) {
    Duration moment = lines.get(chance.below(lines.size())).at();
    return moment.compareTo(length) < 0 ? moment : Duration.ZERO;
  }

  void add(Duration at, TraceEvent event) {
    lines.add(new Line(at, event));
  }

  /** All of it as a trace, in the order of time; of one moment, what was added first. */
  Trace trace(String name, long seed, String about) {
    lines.sort(Comparator.comparing(Line::at));
    List<Trace.Step> steps = new ArrayList<>();
    for (Line line : lines) {
      steps.add(new Trace.Step(steps.size() + 2, line.at(), line.event()));
    }
    return new Trace(name, new Trace.Header(name, APP, null, seed, about), steps);
  }
}
