package io.showrunner.process.check;

import io.showrunner.process.Fact;
import io.showrunner.process.Story;
import io.showrunner.process.Task;
import io.showrunner.vocabulary.Phase;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a walk finds of states that wait in vain, of phases that are not so, and of tasks that
 * presuppose or owe what no way gives. Each node is told of once.
 */
final class Duties {
  private final Diagram diagram;
  private final Steps steps;
  private final Faults faults;
  private final Map<String, Task> tasks;
  private final Set<String> told = new LinkedHashSet<>();
  private final Map<String, Set<Node>> running = new LinkedHashMap<>();
  private final Map<String, Set<Fact>> heard = new LinkedHashMap<>();
  private boolean toldOfAPhase;

  Duties(Diagram diagram, Map<String, Task> tasks, Steps steps, Faults faults) {
    this.tasks = tasks;
    this.diagram = diagram;
    this.steps = steps;
    this.faults = faults;
  }

  /** Whether the phase of a state was told to be another one. */
  boolean toldOfAPhase() {
    return toldOfAPhase;
  }

  /** Whether all is as it must be for a task. */
  boolean isReady(Step step, Task task) {
    if (step.unclear() || TaskRules.mayBeDone(task, step.situation())) {
      return true;
    }
    if (told.add(step.node().id())) {
      faults.add(
          step.node().at(),
          String.format(
              Locale.ROOT,
              "%s on every way to %s",
              TaskRules.presupposes(task).replace("`", ""),
              step.node().told()),
          String.format(Locale.ROOT, "there is a way without, from %s", steps.from(step)),
          task == Task.CHOOSE_MODE_AND_LAYOUT
              ? "Say with the property 'listens-to' what wakes the state before it."
              : "Do that first on every way.");
    }
    return false;
  }

  /** A relay must be stopped before its broadcast ends. */
  void checkEnd(Step step) {
    if (!step.unclear()
        && step.situation().has(Given.RELAY_MAY_RUN)
        && told.add(step.node().id())) {
      running.computeIfAbsent(steps.from(step), none -> new LinkedHashSet<>()).add(step.node());
    }
  }

  /** Tells of the ends that a relay may outlive: those of one place are one mistake. */
  void tellEnds() {
    running.forEach(
        (from, ends) ->
            faults.add(
                ends.iterator().next().at(),
                String.format(
                    Locale.ROOT,
                    "${%s} on every way to %s",
                    Task.STOP_THE_RELAY.word(),
                    ends.stream().map(Node::told).collect(Collectors.joining(" and "))),
                String.format(Locale.ROOT, "the relay may still run on a way from %s", from),
                "Put a service task with it before the end."));
  }

  /** Whether the token may rest here: in the phase that is so, with a picture that is shown. */
  boolean mayRest(Step step, State state) {
    Node node = step.node();
    if (step.unclear() || diagram.story() != Story.BROADCAST) {
      return true;
    }
    Optional<Phase> wrong = state.phase().filter(phase -> phase != step.situation().phase());
    boolean owed = step.situation().has(Given.PICTURE_OWED);
    if (wrong.isPresent() && told.add(node.id())) {
      toldOfAPhase = true;
      faults.add(
          node.at(),
          String.format(
              Locale.ROOT, "the phase '%s' at %s", step.situation().phase().word(), node.told()),
          String.format(Locale.ROOT, "found '%s'", wrong.get().word()),
          String.format(
              Locale.ROOT,
              "When the token comes from %s, %s.",
              steps.from(step),
              switch (step.situation().phase()) {
                case LIVE -> "the streamer is on air";
                case RECONNECTING -> "the streamer is away";
                default -> "the streamer was never on air";
              }));
    } else if (wrong.isEmpty() && owed) {
      tellOwed(step);
    }
    return wrong.isEmpty() && !owed;
  }

  /**
   * Told where the picture was chosen: that it is not shown is one mistake, however many states.
   */
  private void tellOwed(Step step) {
    Node chosen =
        steps
            .last(step, node -> tasks.get(node.id()) == Task.CHOOSE_MODE_AND_LAYOUT)
            .orElse(step.node());
    if (told.add(chosen.id())) {
      faults.add(
          chosen.at(),
          String.format(
              Locale.ROOT,
              "${%s} or ${%s} between %s and the next state",
              Task.APPLY_TO_THE_RELAY.word(),
              Task.START_THE_RELAY_AGAIN.word(),
              chosen.told()),
          String.format(Locale.ROOT, "there is a way to %s without", step.node().told()),
          "What was chosen would not be shown.");
    }
  }

  /** Of what a state listens to, what can be told to a token that came to it like this. */
  List<Fact> toldAt(Step step, State state) {
    Set<Fact> here = heard.computeIfAbsent(step.node().id(), none -> EnumSet.noneOf(Fact.class));
    List<Fact> facts =
        state.listensTo().stream()
            .filter(
                fact -> step.unclear() || FactRules.isTold(diagram.story(), fact, step.situation()))
            .toList();
    here.addAll(facts);
    return facts;
  }

  /** Tells what states wait for in vain, and says what that is. */
  Set<Fact> tellWaitsInVain(Map<String, State> states) {
    Set<Fact> never = EnumSet.noneOf(Fact.class);
    heard.forEach(
        (id, facts) -> {
          Node node = diagram.node(id).orElseThrow();
          Optional<Element> listens = new Properties(node, faults).find("listens-to");
          State state = states.get(id);
          if (listens.isPresent() && state != null) {
            List<Fact> inVain = new ArrayList<>(state.listensTo());
            inVain.removeAll(facts);
            inVain.forEach(fact -> tellInVain(listens.get(), node, fact));
            never.addAll(inVain);
          }
        });
    return never;
  }

  private void tellInVain(Element listens, Node node, Fact fact) {
    faults.add(
        listens.at(),
        String.format(Locale.ROOT, "facts that can be told at %s", node.told()),
        String.format(Locale.ROOT, "'%s' never is", fact.word()),
        String.format(
            Locale.ROOT,
            "It is told %s. Take it out here.",
            FactRules.words(diagram.story(), fact).replaceAll("[`*]", "'")));
  }
}
