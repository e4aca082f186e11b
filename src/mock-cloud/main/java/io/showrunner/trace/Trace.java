package io.showrunner.trace;

import io.showrunner.vocabulary.AppId;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened, in order, as somebody wrote it down.
 *
 * @param file as faults name it
 * @param steps in the order of the file, which is the order of time; at least one
 */
public record Trace(String file, Header header, List<Step> steps) {
  /** Takes a copy. */
  public Trace {
    steps = List.copyOf(steps);
  }

  /** The rooms that are made, in the order of their making. */
  public List<AppEvent.RoomCreate> rooms() {
    return steps.stream()
        .map(Step::event)
        .filter(AppEvent.RoomCreate.class::isInstance)
        .map(AppEvent.RoomCreate.class::cast)
        .toList();
  }

  /**
   * The first line of a trace.
   *
   * @param name what the trace is called, 1 to 64 letters, digits, '_' or '-': files bear it
   * @param app the application at the vendor that its rooms belong to
   * @param profile the conditions it is meant for, or null for fair weather
   * @param seed where chance begins, or null if the trace does not care
   * @param about one sentence for the reader, or null
   */
  public record Header(
      String name,
      AppId app,
      @Nullable String profile,
      @Nullable Long seed,
      @Nullable String about) {}

  /**
   * One happening.
   *
   * @param line where it stands in its file, counted from 1
   * @param at how long after the start, never negative, never before the step before it
   */
  public record Step(int line, Duration at, TraceEvent event) {}
}
