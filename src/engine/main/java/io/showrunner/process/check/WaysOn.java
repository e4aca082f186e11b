package io.showrunner.process.check;

import io.showrunner.process.Condition;
import io.showrunner.process.Fact;
import io.showrunner.process.Question;
import io.showrunner.process.Task;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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
   * @param decided what has been decided by now
   */
  private record Step(Node node, Optional<Fact> fact, Set<Question> decided) {}

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
        .forEach(start -> go(start, Optional.empty(), Set.of()));
    while (!toDo.isEmpty()) {
      Step step = toDo.remove();
      diagram
          .timersOn(step.node())
          .forEach(timer -> go(timer, Optional.empty(), remembered(step.decided())));
      leave(step);
    }
  }

  private void leave(Step step) {
    Node node = step.node();
    Task task = tasks.get(node.id());
    Set<Question> decided = withAnswerOf(task, step.decided());
    if (node.kind() == Kind.GATEWAY && diagram.from(node).size() > 1) {
      choose(step);
    } else if (node.kind() == Kind.STATE) {
      heard(node)
          .forEach(
              fact ->
                  diagram
                      .next(node)
                      .forEach(next -> go(next, Optional.of(fact), remembered(decided))));
    } else {
      boolean waits = node.kind() == Kind.PAUSE;
      Optional<Fact> fact = waits ? Optional.empty() : step.fact();
      Set<Question> known = waits ? remembered(decided) : decided;
      diagram.next(node).forEach(next -> go(next, fact, known));
    }
  }

  private static Set<Question> withAnswerOf(@Nullable Task task, Set<Question> before) {
    if (task == null || task.decides().isEmpty()) {
      return before;
    }
    Set<Question> after = new LinkedHashSet<>(before);
    after.add(task.decides().get());
    return after;
  }

  /** While a token waits, the room keeps its mode in mind; other answers are gone. */
  private static Set<Question> remembered(Set<Question> decided) {
    return decided.stream()
        .filter(Question::isRemembered)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private List<Fact> heard(Node node) {
    State state = states.get(node.id());
    return state == null ? List.of() : state.listensTo();
  }

  private void choose(Step step) {
    for (Map<Question, String> answers : answers(step)) {
      Optional<Flow> way = way(step, answers);
      way.ifPresentOrElse(
          flow -> {
            taken.add(flow.id());
            diagram.node(flow.to()).ifPresent(next -> go(next, step.fact(), step.decided()));
          },
          () -> tellStuck(step, answers));
    }
  }

  /** All that may have been decided by now of what the gateway asks for. */
  private List<Map<Question, String>> answers(Step step) {
    List<Map<Question, String>> all = List.of(Map.of());
    for (Question question : asked(step.node())) {
      if (step.decided().contains(question)) {
        List<Map<Question, String>> more = new ArrayList<>();
        for (Map<Question, String> known : all) {
          for (String word : question.answers(diagram.story())) {
            Map<Question, String> and = new EnumMap<>(Question.class);
            and.putAll(known);
            and.put(question, word);
            more.add(and);
          }
        }
        all = more;
      }
    }
    return all;
  }

  /** What the arrows out of a gateway ask for beside the fact. */
  private List<Question> asked(Node gateway) {
    return diagram.from(gateway).stream()
        .flatMap(flow -> Optional.ofNullable(conditions.get(flow.id())).stream())
        .map(Condition::question)
        .filter(question -> question != Question.FACT)
        .distinct()
        .toList();
  }

  private Optional<Flow> way(Step step, Map<Question, String> answers) {
    List<Flow> out = diagram.from(step.node());
    return out.stream()
        .filter(flow -> holds(flow, step, answers))
        .findFirst()
        .or(() -> out.stream().filter(f -> f.id().equals(step.node().defaultFlow())).findFirst());
  }

  private boolean holds(Flow flow, Step step, Map<Question, String> answers) {
    Condition condition = conditions.get(flow.id());
    if (condition == null) {
      return false;
    }
    @Nullable String fact = step.fact().map(Fact::word).orElse(null);
    return condition.holds(
        condition.question() == Question.FACT ? fact : answers.get(condition.question()));
  }

  private void go(Node node, Optional<Fact> fact, Set<Question> decided) {
    var step = new Step(node, fact, decided);
    if (seen.add(step)) {
      toDo.add(step);
    }
  }

  private void tellStuck(Step step, Map<Question, String> answers) {
    if (!stuck.add(step.node().id())) {
      return;
    }
    List<String> known = new ArrayList<>();
    known.add(
        step.fact()
            .map(f -> String.format(Locale.ROOT, "fact is '%s'", f.word()))
            .orElse("no fact is told"));
    for (Question question : asked(step.node())) {
      String answer = answers.get(question);
      known.add(
          answer == null
              ? question.word() + " is not decided yet"
              : String.format(Locale.ROOT, "%s is '%s'", question.word(), answer));
    }
    faults.add(
        step.node().at(),
        String.format(Locale.ROOT, "a way on from %s whatever happens", step.node().told()),
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
            String.format(Locale.ROOT, "%s never does here", condition),
            "See what the states before it listen to, and which arrow is tried first.");
      }
    }
  }
}
