package io.showrunner.process.check;

import io.showrunner.process.Condition;
import io.showrunner.process.Fact;
import io.showrunner.process.Question;
import io.showrunner.process.Task;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Walks the whole diagram with every fact that can arrive and every answer the rules can give: no
 * gateway may be left without a way on, no condition may be drawn that never comes true, and what
 * the {@link Duties} ask must be so. Behind a mistake that was told already the walk takes every
 * way and tells no more of it.
 */
final class WaysOn {
  private final Diagram diagram;
  private final Map<String, Condition> conditions;
  private final Map<String, Task> tasks;
  private final Map<String, State> states;
  private final Set<String> misread;
  private final Faults faults;
  private final Choices choices;
  private final Steps steps = new Steps();
  private final Duties duties;
  private final Set<String> visited = new LinkedHashSet<>();
  private final Set<String> taken = new LinkedHashSet<>();
  private final Set<String> stuck = new LinkedHashSet<>();

  /**
   * Nothing is walked yet.
   *
   * @param misread ids of states and tasks of which something was told already
   */
  WaysOn(
      Diagram diagram,
      Map<String, Condition> conditions,
      Map<String, Task> tasks,
      List<State> states,
      Set<String> misread,
      Faults faults) {
    this.diagram = diagram;
    this.conditions = conditions;
    this.tasks = tasks;
    this.states = states.stream().collect(Collectors.toMap(State::id, state -> state));
    this.misread = misread;
    this.faults = faults;
    this.choices = new Choices(diagram, conditions);
    this.duties = new Duties(diagram, tasks, steps, faults);
  }

  /**
   * Walks, and tells what is wrong.
   *
   * @param whole whether every arrow is where it belongs, so that what no way leads to is a fault
   * @return whether a state was told to be of another phase
   */
  boolean check(boolean whole) {
    diagram
        .nodes(Kind.START)
        .filter(diagram::isOutermost)
        .forEach(start -> steps.begin(Step.first(start, false)));
    diagram.nodes(Kind.REFUSED).forEach(node -> steps.begin(Step.first(node, true)));
    for (Optional<Step> step = steps.next(); step.isPresent(); step = steps.next()) {
      leave(step.get());
    }
    duties.tellEnds();
    if (whole) {
      tellNeverTaken(duties.tellWaitsInVain(states));
    }
    return duties.toldOfAPhase();
  }

  private void leave(Step step) {
    Node node = step.node();
    Task task = tasks.get(node.id());
    visited.add(node.id());
    if (node.kind() == Kind.GATEWAY && diagram.from(node).size() > 1) {
      choose(step);
    } else if (node.kind() == Kind.STATE) {
      rest(step);
    } else if (node.kind() == Kind.PAUSE) {
      interrupt(step);
      on(step, step.waited());
    } else if (node.kind() == Kind.REFUSED) {
      interrupt(step);
      takeEveryWay(step);
    } else if (task != null) {
      Step done = duties.isReady(step, task) ? step : step.asUnclear();
      Step after = done.in(done.situation().after(task));
      on(step, task.decides().map(after::deciding).orElse(after));
    } else if (node.kind().isTask()) {
      on(step, step.asUnclear());
    } else {
      if (node.kind() == Kind.END && diagram.isOutermost(node)) {
        duties.checkEnd(step);
      }
      on(step, step);
    }
  }

  private void on(Step from, Step leaving) {
    diagram.next(leaving.node()).forEach(next -> steps.go(from, leaving.at(next)));
  }

  private void rest(Step step) {
    State state = states.get(step.node().id());
    if (state == null) {
      return;
    }
    boolean known = !misread.contains(state.id());
    Step resting = known && duties.mayRest(step, state) ? step : step.asUnclear();
    interrupt(resting);
    List<Fact> facts = known ? duties.toldAt(resting, state) : diagram.story().facts();
    facts.forEach(fact -> on(step, resting.wokenBy(fact)));
  }

  /** Where the token rests, every timer on the place and around it may take it on. */
  private void interrupt(Step resting) {
    List<Node> places = new ArrayList<>(List.of(resting.node()));
    places.addAll(diagram.allAround(resting.node()));
    for (Node place : places) {
      diagram.timersOn(place).stream()
          .filter(timer -> !timer.isReminder())
          .forEach(timer -> steps.go(resting, resting.waited().at(timer)));
    }
  }

  private void choose(Step step) {
    if (step.unclear() || choices.isUnclear(step.node())) {
      takeEveryWay(step);
      return;
    }
    for (Map<Question, String> answers : choices.answers(step)) {
      choices
          .way(step, answers)
          .ifPresentOrElse(
              flow -> {
                taken.add(flow.id());
                Step knowing = step.in(step.situation().knowing(answers));
                diagram.node(flow.to()).ifPresent(next -> steps.go(step, knowing.at(next)));
              },
              () -> {
                tellStuck(step, answers);
                takeEveryWay(step);
              });
    }
  }

  /** What stands behind a mistake is looked at as if it were mended, one way or another. */
  private void takeEveryWay(Step step) {
    for (Flow flow : diagram.from(step.node())) {
      taken.add(flow.id());
      diagram.node(flow.to()).ifPresent(to -> steps.go(step, step.asUnclear().at(to)));
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
    for (Question question : choices.asked(step.node())) {
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

  private void tellNeverTaken(Set<Fact> waitedForInVain) {
    for (Flow flow : diagram.flows()) {
      Condition condition = conditions.get(flow.id());
      boolean follows =
          condition != null
              && condition.question() == Question.FACT
              && waitedForInVain.stream().anyMatch(fact -> fact.word().equals(condition.word()));
      boolean tried = visited.contains(flow.from());
      if (condition != null && tried && !taken.contains(flow.id()) && !follows) {
        faults.add(
            flow.at(),
            "a condition that can come true",
            String.format(Locale.ROOT, "%s never does here", condition),
            "See what the states before it listen to, and which arrow is tried first.");
      }
    }
  }
}
