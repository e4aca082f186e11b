package io.showrunner.process.check;

import io.showrunner.process.Condition;
import io.showrunner.process.Fact;
import io.showrunner.process.Question;
import io.showrunner.process.Story;
import io.showrunner.process.Task;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Walks the whole diagram with every fact that can arrive and every answer the rules can give: no
 * gateway may be left without a way on, and no condition may be drawn that never comes true.
 */
final class WaysOn {
  private final Diagram diagram;
  private final Map<String, Condition> conditions;
  private final Map<String, Task> tasks;
  private final Map<String, State> states;
  private final Faults faults;
  private final Set<Step> seen = new LinkedHashSet<>();
  private final Deque<Step> toDo = new ArrayDeque<>();
  private final Set<String> taken = new LinkedHashSet<>();
  private final Set<String> stuck = new LinkedHashSet<>();

  /**
   * Where the walk is.
   *
   * @param fact what woke the token last; empty at the start and after a timer
   * @param decided whether the rules have answered yet
   */
  private record Step(Node node, Optional<Fact> fact, boolean decided) {}

  private WaysOn(
      Diagram diagram,
      Map<String, Condition> conditions,
      Map<String, Task> tasks,
      List<State> states,
      Faults faults) {
    this.diagram = diagram;
    this.conditions = conditions;
    this.tasks = tasks;
    this.states = states.stream().collect(Collectors.toMap(State::id, state -> state));
    this.faults = faults;
  }

  static void check(
      Diagram diagram,
      Map<String, Condition> conditions,
      Map<String, Task> tasks,
      List<State> states,
      Faults faults) {
    var walk = new WaysOn(diagram, conditions, tasks, states, faults);
    walk.walk();
    walk.tellNeverTaken();
  }

  private void walk() {
    diagram
        .nodes(Kind.START)
        .filter(diagram::isOutermost)
        .forEach(start -> go(start, Optional.empty(), false));
    while (!toDo.isEmpty()) {
      Step step = toDo.remove();
      diagram
          .timersOn(step.node())
          .forEach(timer -> go(timer, Optional.empty(), isRemembered(step.decided())));
      leave(step);
    }
  }

  private void leave(Step step) {
    Node node = step.node();
    Task task = tasks.get(node.id());
    boolean decided = step.decided() || (task != null && task.decides());
    if (node.kind() == Kind.GATEWAY && diagram.from(node).size() > 1) {
      choose(step);
    } else if (node.kind() == Kind.STATE) {
      heard(node)
          .forEach(
              fact ->
                  diagram
                      .next(node)
                      .forEach(next -> go(next, Optional.of(fact), isRemembered(decided))));
    } else {
      boolean waits = node.kind() == Kind.PAUSE;
      Optional<Fact> fact = waits ? Optional.empty() : step.fact();
      boolean known = waits ? isRemembered(decided) : decided;
      diagram.next(node).forEach(next -> go(next, fact, known));
    }
  }

  /** While a token waits, the room keeps its mode in mind; what was said of admission is gone. */
  private boolean isRemembered(boolean decided) {
    return decided && diagram.story().decided() == Question.MODE;
  }

  private List<Fact> heard(Node node) {
    State state = states.get(node.id());
    return state == null ? List.of() : state.listensTo();
  }

  private void choose(Step step) {
    for (String answer : answers(step)) {
      Optional<Flow> way = way(step, answer);
      way.ifPresentOrElse(
          flow -> {
            taken.add(flow.id());
            diagram.node(flow.to()).ifPresent(next -> go(next, step.fact(), step.decided()));
          },
          () -> tellStuck(step, answer));
    }
  }

  /** All the rules may have said by now; nothing at all as text if they were not asked yet. */
  private List<String> answers(Step step) {
    Story story = diagram.story();
    return step.decided() ? story.decided().answers(story) : List.of("");
  }

  private Optional<Flow> way(Step step, String answer) {
    List<Flow> out = diagram.from(step.node());
    return out.stream()
        .filter(flow -> holds(flow, step, answer))
        .findFirst()
        .or(() -> out.stream().filter(f -> f.id().equals(step.node().defaultFlow())).findFirst());
  }

  private boolean holds(Flow flow, Step step, String answer) {
    Condition condition = conditions.get(flow.id());
    if (condition == null) {
      return false;
    }
    @Nullable String fact = step.fact().map(Fact::word).orElse(null);
    return condition.holds(condition.question() == Question.FACT ? fact : answer);
  }

  private void go(Node node, Optional<Fact> fact, boolean decided) {
    var step = new Step(node, fact, decided);
    if (seen.add(step)) {
      toDo.add(step);
    }
  }

  private void tellStuck(Step step, String answer) {
    if (!stuck.add(step.node().id())) {
      return;
    }
    List<String> known = new ArrayList<>();
    known.add(step.fact().map(f -> "fact is '%s'".formatted(f.word())).orElse("no fact is told"));
    String decided = diagram.story().decided().word();
    known.add(
        answer.isEmpty()
            ? decided + " is not decided yet"
            : "%s is '%s'".formatted(decided, answer));
    faults.add(
        step.node().at(),
        "a way on from %s whatever happens".formatted(step.node().told()),
        "there is none when " + String.join(" and ", known),
        "Add a condition, or make one arrow the default.");
  }

  private void tellNeverTaken() {
    for (Flow flow : diagram.flows()) {
      Condition condition = conditions.get(flow.id());
      if (condition != null && !taken.contains(flow.id())) {
        faults.add(
            flow.at(),
            "a condition that can come true",
            "%s never does here".formatted(condition),
            "See what the states before it listen to, and which arrow is tried first.");
      }
    }
  }
}
