package io.showrunner.process.check;

import io.showrunner.process.Condition;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Every node has the arrows its kind asks for, so that there is one token and it can go on. */
final class Arrows {
  private final Diagram diagram;
  private final Map<String, Condition> conditions;
  private final Faults faults;
  private boolean whole = true;

  private Arrows(Diagram diagram, Map<String, Condition> conditions, Faults faults) {
    this.diagram = diagram;
    this.conditions = conditions;
    this.faults = faults;
  }

  /** Whether every node has the arrows it needs, so that what no way leads to is a fault. */
  static boolean check(Diagram diagram, Map<String, Condition> conditions, Faults faults) {
    var arrows = new Arrows(diagram, conditions, faults);
    arrows.checkScope(diagram.process().id(), diagram.process().at());
    diagram.nodes(Kind.SUB_PROCESS).forEach(sub -> arrows.checkScope(sub.id(), sub.at()));
    diagram.nodes().filter(node -> node.kind() != Kind.REFUSED).forEach(arrows::checkNode);
    return arrows.whole;
  }

  private void checkScope(String scope, Position at) {
    if (diagram.inside(scope).anyMatch(node -> node.kind() == Kind.REFUSED)) {
      return; // What is refused may have been meant to be the start or the end.
    }
    long starts = diagram.inside(scope).filter(node -> node.kind() == Kind.START).count();
    if (starts != 1) {
      faults.add(
          at,
          String.format(Locale.ROOT, "one start event in '%s'", scope),
          String.format(Locale.ROOT, "found %d", starts),
          "");
      whole = false;
    }
    if (!endsInside(scope) && !isTimed(scope)) {
      faults.add(at, String.format(Locale.ROOT, "an end event in '%s'", scope), "found none", "");
    }
  }

  private boolean endsInside(String scope) {
    return diagram.inside(scope).anyMatch(node -> node.kind() == Kind.END);
  }

  /** Inside a sub-process that a timer ends, the token may go round until then. */
  private boolean isTimed(String scope) {
    return diagram.node(scope).filter(sub -> !diagram.timersOn(sub).isEmpty()).isPresent();
  }

  private void checkNode(Node node) {
    List<Flow> out = diagram.from(node);
    if (node.kind() == Kind.END) {
      expectNone(node, "out of", out);
    } else if (out.isEmpty() && node.kind() == Kind.SUB_PROCESS && !endsInside(node.id())) {
      return; // Its timers alone lead out of it, and whether it has one was asked above.
    } else if (out.isEmpty() && diagram.flows().stream().allMatch(this::hasSource)) {
      whole = false;
      faults.add(
          node.at(),
          String.format(Locale.ROOT, "an arrow out of %s", node.told()),
          "found none",
          "");
    } else if (node.kind() == Kind.GATEWAY) {
      checkGateway(node, out);
    } else if (out.size() > 1) {
      faults.add(
          out.get(1).at(),
          String.format(Locale.ROOT, "one arrow out of %s", node.told()),
          "this is another one",
          "A token cannot be in two places: choose with a gateway.");
    }
    if (node.kind() == Kind.START || node.kind() == Kind.BOUNDARY_TIMER) {
      expectNone(node, "into", diagram.to(node));
    }
    if (node.kind() != Kind.GATEWAY) {
      out.stream().filter(this::hasCondition).forEach(flow -> tellUseless(flow, node));
    }
  }

  /** An arrow that begins nowhere may have been meant to begin here. */
  private boolean hasSource(Flow flow) {
    return diagram.node(flow.from()).isPresent();
  }

  private void checkGateway(Node gateway, List<Flow> out) {
    if (out.size() == 1) {
      out.stream().filter(this::hasCondition).forEach(flow -> tellUseless(flow, gateway));
      return;
    }
    for (Flow flow : out) {
      boolean isDefault = flow.id().equals(gateway.defaultFlow());
      if (!isDefault && !hasCondition(flow) && flow.condition().isEmpty()) {
        faults.add(
            flow.at(),
            String.format(
                Locale.ROOT,
                "a condition on every arrow out of %s but the default one",
                gateway.told()),
            String.format(Locale.ROOT, "'%s' has none", flow.id()),
            "Add one, or make the arrow the default.");
      } else if (isDefault && hasCondition(flow)) {
        faults.add(
            flow.at(),
            String.format(Locale.ROOT, "no condition on the default arrow of %s", gateway.told()),
            String.format(Locale.ROOT, "'%s' has one", flow.id()),
            "");
      }
    }
  }

  private boolean hasCondition(Flow flow) {
    return conditions.containsKey(flow.id());
  }

  private void tellUseless(Flow flow, Node node) {
    faults.add(
        flow.at(),
        "a condition only where a gateway chooses",
        String.format(Locale.ROOT, "the one arrow out of %s has one", node.told()),
        "Take the condition out.");
  }

  private void expectNone(Node node, String way, List<Flow> flows) {
    flows.forEach(
        flow ->
            faults.add(
                flow.at(),
                String.format(Locale.ROOT, "no arrow %s %s", way, node.told()),
                "this is one",
                ""));
  }
}
