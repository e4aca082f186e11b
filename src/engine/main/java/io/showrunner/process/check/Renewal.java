package io.showrunner.process.check;

import io.showrunner.process.Story;
import io.showrunner.process.Task;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the renewal: the pause after which a replay is signed anew. */
final class Renewal {
  private static final Duration LEAST = Duration.ofMinutes(1);

  /** A signature lasts twice as long as this, and no longer than 7 days. */
  private static final Duration MOST = Duration.ofHours(84);

  private Renewal() {}

  /** Empty in stories without one, or after a fault. */
  static Optional<Duration> find(
      Diagram diagram, List<Timer> timers, Map<String, Task> tasks, Faults faults) {
    if (diagram.story() != Story.REPLAY) {
      return Optional.empty();
    }
    List<Node> pauses =
        diagram.nodes(Kind.PAUSE).filter(pause -> isBeforeSigning(pause, diagram, tasks)).toList();
    boolean unknown =
        diagram.nodes(Kind.REFUSED).findAny().isPresent()
            || diagram.nodes().anyMatch(n -> n.kind().isTask() && !tasks.containsKey(n.id()));
    if (pauses.isEmpty() && unknown) {
      return Optional.empty(); // What is not understood may be the pause, or the signing.
    }
    if (pauses.size() != 1) {
      faults.add(
          pauses.isEmpty() ? diagram.process().at() : pauses.get(1).at(),
          String.format(
              Locale.ROOT,
              "one pause that leads to ${%s}: the renewal",
              Task.SIGN_THE_REPLAY.word()),
          pauses.isEmpty()
              ? "found none"
              : String.format(Locale.ROOT, "found %d, this is another one", pauses.size()),
          pauses.isEmpty() ? "Without it no signature would be renewed before it expires." : "");
      return Optional.empty();
    }
    return inRange(pauses.get(0), timers, faults);
  }

  private static boolean isBeforeSigning(Node pause, Diagram diagram, Map<String, Task> tasks) {
    return diagram.next(pause).stream()
        .anyMatch(next -> tasks.get(next.id()) == Task.SIGN_THE_REPLAY);
  }

  private static Optional<Duration> inRange(Node renewal, List<Timer> timers, Faults faults) {
    Optional<Duration> after =
        timers.stream().filter(t -> t.id().equals(renewal.id())).map(Timer::after).findFirst();
    return after.filter(
        duration -> {
          boolean fits = duration.compareTo(LEAST) >= 0 && duration.compareTo(MOST) <= 0;
          if (!fits) {
            faults.add(
                renewal.at(),
                "a renewal of 1 minute to 84 hours, half of the longest a signature may last",
                String.format(Locale.ROOT, "%s has %s", renewal.told(), duration),
                "");
          }
          return fits;
        });
  }
}
