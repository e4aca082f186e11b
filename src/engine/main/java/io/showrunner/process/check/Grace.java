package io.showrunner.process.check;

import io.showrunner.process.Story;
import io.showrunner.vocabulary.Phase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the grace: the timer that limits how long a streamer may be away. */
final class Grace {
  /** The cloud's own idle limit lies in this range, and it counts whole seconds (MaxIdleTime). */
  private static final Duration LEAST = Duration.ofSeconds(10);

  private static final Duration MOST = Duration.ofHours(24);

  private Grace() {}

  /** Empty in stories without one, or after a fault. */
  static Optional<Duration> find(
      Diagram diagram, List<State> states, List<Timer> timers, Faults faults) {
    if (diagram.story() != Story.BROADCAST) {
      return Optional.empty();
    }
    Set<Node> graces = new LinkedHashSet<>();
    for (State state : states) {
      if (state.phase().equals(Optional.of(Phase.RECONNECTING))) {
        diagram.node(state.id()).ifPresent(node -> graces.addAll(over(node, diagram, faults)));
      }
    }
    if (graces.size() > 1) {
      faults.add(
          List.copyOf(graces).get(1).at(),
          "one timer for the grace",
          String.format(Locale.ROOT, "found %d, this is another one", graces.size()),
          "");
    }
    return graces.stream().findFirst().flatMap(node -> inRange(node, timers, faults));
  }

  /** The timers on a state and on all the sub-processes around it. */
  private static List<Node> over(Node state, Diagram diagram, Faults faults) {
    List<Node> timers = new ArrayList<>(diagram.timersOn(state));
    for (var sub = diagram.around(state); sub.isPresent(); sub = diagram.around(sub.get())) {
      timers.addAll(diagram.timersOn(sub.get()));
    }
    if (timers.isEmpty()) {
      faults.add(
          state.at(),
          String.format(
              Locale.ROOT, "a timer on %s or on a sub-process around it: the grace", state.told()),
          "found none",
          "");
    }
    return timers;
  }

  private static Optional<Duration> inRange(Node grace, List<Timer> timers, Faults faults) {
    Optional<Duration> after =
        timers.stream().filter(t -> t.id().equals(grace.id())).map(Timer::after).findFirst();
    return after.filter(
        duration -> {
          boolean fits = duration.compareTo(LEAST) >= 0 && duration.compareTo(MOST) <= 0;
          if (!fits) {
            faults.add(
                grace.at(),
                "a grace of 10 s to 24 h, the cloud's own limits",
                String.format(Locale.ROOT, "%s has %s", grace.told(), duration),
                "");
          }
          return fits;
        });
  }
}
