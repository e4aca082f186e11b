package io.showrunner.process.check;

import io.showrunner.process.Condition;
import io.showrunner.process.Fact;
import io.showrunner.process.Question;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What gateways ask, what they may be answered, and which way they take then. */
final class Choices {
  private final Diagram diagram;
  private final Map<String, Condition> conditions;

  Choices(Diagram diagram, Map<String, Condition> conditions) {
    this.diagram = diagram;
    this.conditions = conditions;
  }

  /** Whether it is not known of an arrow when it is taken; that was told. */
  boolean isUnclear(Node gateway) {
    return diagram.from(gateway).stream()
        .anyMatch(
            flow ->
                conditions.containsKey(flow.id()) == flow.id().equals(gateway.defaultFlow())
                    || diagram.node(flow.to()).isEmpty());
  }

  /** All that may have been decided by now of what the gateway asks for. */
  List<Map<Question, String>> answers(Step step) {
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
  List<Question> asked(Node gateway) {
    return diagram.from(gateway).stream()
        .flatMap(flow -> Optional.ofNullable(conditions.get(flow.id())).stream())
        .map(Condition::question)
        .filter(question -> question != Question.FACT)
        .distinct()
        .toList();
  }

  /** The arrow that is taken with these answers. */
  Optional<Flow> way(Step step, Map<Question, String> answers) {
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
}
