package io.showrunner.process.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** A token can reach every node, and never runs in a circle without resting. */
final class Paths {
  private final Diagram diagram;
  private final Faults faults;

  private Paths(Diagram diagram, Faults faults) {
    this.diagram = diagram;
    this.faults = faults;
  }

  /**
   * Checks it.
   *
   * @param whole whether every arrow is where it belongs, so that what no way leads to is a fault
   */
  static void check(Diagram diagram, boolean whole, Faults faults) {
    var paths = new Paths(diagram, faults);
    if (whole) {
      paths.checkReached();
    }
    paths.checkRests();
  }

  private void checkReached() {
    List<Node> starts =
        diagram
            .nodes()
            .filter(
                node ->
                    node.kind() == Kind.REFUSED
                        || (node.kind() == Kind.START && diagram.isOutermost(node)))
            .toList();
    Set<Node> reached = walk(starts, this::nextOrTimers);
    List<Node> lost = diagram.nodes().filter(node -> !reached.contains(node)).toList();
    Set<Node> behind = new LinkedHashSet<>();
    lost.stream()
        .filter(node -> lost.stream().noneMatch(it -> nextOrTimers(it).contains(node)))
        .forEach(node -> tellLost(node, behind));
    lost.stream().filter(node -> !behind.contains(node)).forEach(node -> tellLost(node, behind));
  }

  /** What stands behind it is lost for that reason alone. */
  private void tellLost(Node node, Set<Node> behind) {
    if (!behind.contains(node)) {
      behind.addAll(walk(List.of(node), this::nextOrTimers));
      faults.add(
          node.at(),
          "a way from the start to every step",
          String.format(Locale.ROOT, "none leads to %s", node.told()),
          "Draw an arrow to it, or take it out.");
    }
  }

  private List<Node> nextOrTimers(Node node) {
    List<Node> all = new ArrayList<>(diagram.next(node));
    all.addAll(diagram.timersOn(node));
    return all;
  }

  private void checkRests() {
    Set<Node> told = new LinkedHashSet<>();
    diagram
        .nodes()
        .filter(node -> !rests(node))
        .forEach(
            node -> {
              Set<Node> onward = walk(nextWithoutRest(node), this::nextWithoutRest);
              if (onward.contains(node) && !told.contains(node)) {
                told.addAll(onward);
                faults.add(
                    node.at(),
                    "a state in which the token rests on every circle",
                    String.format(Locale.ROOT, "%s leads back to itself without one", node.told()),
                    "It would run round for ever.");
              }
            });
  }

  private List<Node> nextWithoutRest(Node node) {
    return diagram.next(node).stream().filter(next -> !rests(next)).toList();
  }

  private static boolean rests(Node node) {
    return node.kind().waits() || node.kind() == Kind.REFUSED;
  }

  private static Set<Node> walk(Collection<Node> from, Function<Node, List<Node>> next) {
    Set<Node> seen = new LinkedHashSet<>(from);
    Deque<Node> toDo = new ArrayDeque<>(from);
    while (!toDo.isEmpty()) {
      for (Node node : next.apply(toDo.remove())) {
        if (seen.add(node)) {
          toDo.add(node);
        }
      }
    }
    return seen;
  }
}
