package io.showrunner.simulator.explore;

import io.showrunner.trace.Trace;
import io.showrunner.trace.TraceWriter;
import io.showrunner.trace.WeatherEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Makes a trace that fails as short as it can while it goes on failing: without whole rooms,
 * without whole people, without ranges of lines, without single lines, and at last in less time.
 * What is dropped takes along what could not happen without it.
 */
final class Shrinker {
  /** How often a candidate may be played: enough for some hundred lines. */
  private static final int MOST_PLAYS = 600;

  private static final List<Duration> ROUND =
      List.of(Duration.ZERO, Duration.ofSeconds(1), Duration.ofSeconds(10), Duration.ofMinutes(1));

  private final Function<Trace, Optional<Trace>> fails;
  private final Set<String> tried = new HashSet<>();
  private Trace best;
  private int plays;

  private Shrinker(Trace failing, Function<Trace, Optional<Trace>> fails) {
    this.best = failing;
    this.fails = fails;
  }

  /**
   * Shrinks.
   *
   * @param fails plays a trace; gives it, without what could not happen, if it fails alike
   */
  static Trace shrink(Trace failing, Function<Trace, Optional<Trace>> fails) {
    var shrinker = new Shrinker(failing, fails);
    shrinker.withoutRooms();
    shrinker.withoutPeople();
    shrinker.without(step -> step.event() instanceof WeatherEvent);
    int before;
    do {
      before = shrinker.best.steps().size();
      shrinker.withoutRanges();
    } while (shrinker.best.steps().size() < before);
    shrinker.sooner();
    return shrinker.best;
  }

  private void withoutRooms() {
    for (var room : best.rooms()) {
      without(step -> step.event().equals(room)); // And so without all that happens in it.
    }
  }

  private void withoutPeople() {
    List<String> users =
        best.steps().stream().flatMap(step -> user(step).stream()).distinct().toList();
    for (String user : users) {
      without(step -> user(step).filter(user::equals).isPresent());
    }
  }

  private static Optional<String> user(Trace.Step step) {
    return step.event().fields().text("user");
  }

  private void withoutRanges() {
    for (int size = best.steps().size() / 2; size >= 1; size /= 2) {
      int from = best.steps().size() - size;
      while (from >= 0) {
        withoutRange(from, size);
        from = Math.min(from, best.steps().size()) - size; // From the end: what is late goes first.
      }
    }
  }

  private void withoutRange(int from, int size) {
    List<Trace.Step> kept = new ArrayList<>(best.steps());
    kept.subList(Math.max(0, from), Math.min(kept.size(), from + size)).clear();
    attempt(kept);
  }

  private void without(Predicate<Trace.Step> dropped) {
    attempt(best.steps().stream().filter(dropped.negate()).toList());
  }

  /** Makes each pause the shortest round one that still fails. */
  private void sooner() {
    for (int i = 0; i < best.steps().size(); i++) {
      Duration before = i == 0 ? Duration.ZERO : best.steps().get(i - 1).at();
      Duration pause = best.steps().get(i).at().minus(before);
      for (Duration shorter : ROUND) {
        if (shorter.compareTo(pause) < 0 && attempt(sooner(i, pause.minus(shorter)))) {
          break;
        }
      }
    }
  }

  private List<Trace.Step> sooner(int from, Duration by) {
    List<Trace.Step> moved = new ArrayList<>(best.steps().subList(0, from));
    for (Trace.Step step : best.steps().subList(from, best.steps().size())) {
      moved.add(new Trace.Step(step.line(), step.at().minus(by), step.event()));
    }
    return moved;
  }

  /** Takes these steps for the best so far, if they are sound, new and fail alike. */
  private boolean attempt(List<Trace.Step> steps) {
    if (steps.isEmpty() || plays >= MOST_PLAYS) {
      return false;
    }
    Optional<Trace> candidate = Soundness.of(new Trace(best.file(), best.header(), steps));
    if (candidate.isEmpty() || !tried.add(TraceWriter.write(candidate.get()))) {
      return false;
    }
    plays++;
    Optional<Trace> failed = fails.apply(candidate.get());
    failed.ifPresent(trace -> best = trace);
    return failed.isPresent();
  }
}
