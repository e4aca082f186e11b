package io.showrunner.process.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The steps of a walk: each is taken once, and each knows from where the walk first came to it. */
final class Steps {
  private final Set<Step> seen = new LinkedHashSet<>();
  private final Map<Step, Step> cameFrom = new LinkedHashMap<>();
  private final Deque<Step> toDo = new ArrayDeque<>();

  void begin(Step first) {
    if (seen.add(first)) {
      toDo.add(first);
    }
  }

  void go(Step from, Step to) {
    if (seen.add(to)) {
      cameFrom.put(to, from);
      toDo.add(to);
    }
  }

  Optional<Step> next() {
    return Optional.ofNullable(toDo.poll());
  }

  /** The last node on the way to a step that is such. */
  Optional<Node> last(Step step, Predicate<Node> such) {
    for (Step at = step; at != null; at = cameFrom.get(at)) {
      if (such.test(at.node())) {
        return Optional.of(at.node());
      }
    }
    return Optional.empty();
  }

  /** As a fault says from where its way leads: where the token last rested, or where it began. */
  String from(Step step) {
    Step at = step;
    while (cameFrom.containsKey(at)) {
      at = cameFrom.get(at);
      if (at.node().kind().waits()) {
        break;
      }
    }
    return at.node().told();
  }
}
