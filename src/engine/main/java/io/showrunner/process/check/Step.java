package io.showrunner.process.check;

import io.showrunner.process.Fact;
import io.showrunner.process.Question;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where a walk through a diagram is.
 *
 * @param fact what woke the token last; empty at the start and after a timer
 * @param decided what has been decided by now
 * @param unclear whether something was told on the way here already, so that what is found from
 *     here on may only follow from that
 */
record Step(
    Node node, Optional<Fact> fact, Set<Question> decided, Situation situation, boolean unclear) {

  static Step first(Node node, boolean unclear) {
    return new Step(node, Optional.empty(), Set.of(), Situation.NOTHING, unclear);
  }

  Step at(Node next) {
    return new Step(next, fact, decided, situation, unclear);
  }

  Step in(Situation now) {
    return new Step(node, fact, decided, now, unclear);
  }

  Step asUnclear() {
    return new Step(node, fact, decided, situation, true);
  }

  Step deciding(Question question) {
    Set<Question> after = new LinkedHashSet<>(decided);
    after.add(question);
    return new Step(node, fact, after, situation, unclear);
  }

  /** After a fact woke the token here. */
  Step wokenBy(Fact woke) {
    return new Step(node, Optional.of(woke), remembered(), situation.after(woke), unclear);
  }

  /** After a time was over. */
  Step waited() {
    return new Step(node, Optional.empty(), remembered(), situation.waited(), unclear);
  }

  /** While a token waits, the room keeps its mode in mind; other answers are gone. */
  private Set<Question> remembered() {
    return decided.stream()
        .filter(Question::isRemembered)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
