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

/**
 * Finds the grace: the timer that limits how long a streamer may be away. Where one timer stands
 * around the state away it is that; of several it is the one with the property {@value #MARK}.
 */
final class Grace {
  static final String MARK = "grace";

  /** The cloud's own idle limit lies in this range, and it counts whole seconds (MaxIdleTime). */
  private static final Duration LEAST = Duration.ofSeconds(10);

  private static final Duration MOST = Duration.ofHours(24);

  private final Diagram diagram;
  private final Faults faults;

  private Grace(Diagram diagram, Faults faults) {
    this.diagram = diagram;
    this.faults = faults;
  }

  /** Empty in stories without one, or after a fault. */
  static Optional<Timer> find(
      Diagram diagram, List<State> states, List<Timer> timers, Faults faults) {
    return new Grace(diagram, faults).find(states, timers);
  }

  private Optional<Timer> find(List<State> states, List<Timer> timers) {
    List<Node> away =
        states.stream()
            .filter(state -> state.phase().equals(Optional.of(Phase.RECONNECTING)))
            .flatMap(state -> diagram.node(state.id()).stream())
            .toList();
    Set<Node> around = new LinkedHashSet<>();
    away.forEach(state -> around.addAll(timersAround(state)));
    diagram
        .nodes(Kind.BOUNDARY_TIMER)
        .forEach(timer -> checkMark(timer, diagram.story() == Story.BROADCAST, around, states));
    away.stream().filter(state -> timersAround(state).isEmpty()).forEach(this::tellNone);
    if (diagram.story() != Story.BROADCAST || around.isEmpty()) {
      return Optional.empty();
    }
    return theOne(List.copyOf(around))
        .filter(grace -> isAroundAll(grace, away))
        .flatMap(grace -> inRange(grace, timers));
  }

  /** The timers on a state and on all the sub-processes around it. */
  private List<Node> timersAround(Node state) {
    List<Node> timers = new ArrayList<>(diagram.timersOn(state));
    diagram.allAround(state).forEach(sub -> timers.addAll(diagram.timersOn(sub)));
    return timers;
  }

  private void checkMark(Node timer, boolean broadcast, Set<Node> around, List<State> states) {
    var properties = new Properties(timer, faults).allowing(MARK);
    Optional<Element> mark = properties.find(MARK);
    boolean known = states.stream().allMatch(state -> state.phase().isPresent());
    if (mark.isPresent() && (!broadcast || (known && !around.contains(timer)))) {
      faults.add(
          mark.get().at(),
          "the grace on a timer around a state of the phase 'reconnecting'",
          String.format(Locale.ROOT, "%s is around none", timer.told()),
          "Take the property out.");
    } else if (mark.isPresent() && !isMarked(timer)) {
      faults.add(
          mark.get().at(),
          "'grace' to be 'true'",
          String.format(Locale.ROOT, "found '%s'", mark.get().attribute("value").orElse("")),
          "Take the property out of a timer that is not the grace.");
    } else if (mark.isPresent() && timer.isReminder()) {
      faults.add(
          timer.at(),
          "a grace that interrupts",
          String.format(Locale.ROOT, "%s leaves the token where it is", timer.told()),
          "Make it an interrupting timer, or mark another one.");
    }
  }

  private boolean isMarked(Node timer) {
    return new Properties(timer, new Faults(""))
        .find(MARK)
        .flatMap(property -> property.attribute("value"))
        .filter("true"::equals)
        .isPresent();
  }

  private Optional<Node> theOne(List<Node> around) {
    List<Node> marked = around.stream().filter(this::isMarked).toList();
    if (marked.size() == 1 || (marked.isEmpty() && around.size() == 1)) {
      Node grace = marked.isEmpty() ? around.get(0) : marked.get(0);
      if (marked.isEmpty() && grace.isReminder()) {
        faults.add(
            grace.at(),
            "a timer that interrupts around the state away: the grace",
            String.format(Locale.ROOT, "%s leaves the token where it is", grace.told()),
            "Add one, with the property 'grace' set to 'true'.");
        return Optional.empty();
      }
      return Optional.of(grace);
    }
    faults.add(
        (marked.isEmpty() ? around : marked).get(1).at(),
        String.format(
            Locale.ROOT,
            "one of the %d timers around the state away to be marked as the grace",
            around.size()),
        marked.isEmpty()
            ? "none is"
            : String.format(Locale.ROOT, "%s is another one that is", marked.get(1).told()),
        marked.isEmpty()
            ? "Give the grace the property 'grace' with the value 'true'."
            : "Take the property 'grace' out of all but one.");
    return Optional.empty();
  }

  private boolean isAroundAll(Node grace, List<Node> away) {
    List<Node> without =
        away.stream()
            .filter(state -> !timersAround(state).isEmpty())
            .filter(state -> !timersAround(state).contains(grace))
            .toList();
    without.forEach(this::tellNone);
    return without.isEmpty();
  }

  private void tellNone(Node state) {
    faults.add(
        state.at(),
        String.format(
            Locale.ROOT, "a timer on %s or on a sub-process around it: the grace", state.told()),
        "found none",
        "Without it nobody would ever give up waiting for the streamer.");
  }

  private Optional<Timer> inRange(Node grace, List<Timer> timers) {
    return timers.stream()
        .filter(timer -> timer.id().equals(grace.id()))
        .findFirst()
        .filter(
            timer -> {
              Duration after = timer.after();
              boolean fits = after.compareTo(LEAST) >= 0 && after.compareTo(MOST) <= 0;
              if (!fits) {
                faults.add(
                    grace.at(),
                    "a grace of 10 s to 24 h, the cloud's own limits",
                    String.format(Locale.ROOT, "%s has %s", grace.told(), after),
                    "");
              }
              return fits;
            });
  }
}
