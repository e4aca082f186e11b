package io.showrunner.process.check;

import io.showrunner.input.Nearest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whatever names another element names one that is there, and of the right kind. */
final class References {
  private final Diagram diagram;
  private final Faults faults;

  private References(Diagram diagram, Faults faults) {
    this.diagram = diagram;
    this.faults = faults;
  }

  /** Whether every arrow, timer and default is where it belongs. */
  static boolean check(Element root, Diagram diagram, Faults faults) {
    var references = new References(diagram, faults);
    int before = faults.size();
    diagram.flows().forEach(references::checkFlow);
    diagram.nodes(Kind.BOUNDARY_TIMER).forEach(references::checkAttachment);
    diagram.nodes(Kind.GATEWAY).forEach(references::checkDefault);
    boolean whole = faults.size() == before;
    diagram.nodes().forEach(references::checkWiring);
    DrawingReferences.check(root, diagram, faults);
    return whole;
  }

  private void checkFlow(Flow flow) {
    List<String> known = diagram.inside(flow.scope()).map(Node::id).toList();
    for (String end : List.of("sourceRef", "targetRef")) {
      String id = flow.element().attribute(end).orElse("");
      if (!known.contains(id) && diagram.node(id).isPresent()) {
        faults.add(
            flow.at(),
            "a step beside this arrow",
            String.format(Locale.ROOT, "'%s' stands in another sub-process or outside of it", id),
            "Arrows do not cross its border: lead it to the sub-process itself.");
      } else {
        expectOneOf(flow.element(), end, "a step beside this arrow", known);
      }
    }
  }

  /** What a step says of its own arrows is for drawing tools; it must not say anything else. */
  private void checkWiring(Node node) {
    if (node.kind() != Kind.REFUSED) {
      expectWired(node, "bpmn:incoming", "into", diagram.to(node));
      expectWired(node, "bpmn:outgoing", "out of", diagram.from(node));
    }
  }

  private void expectWired(Node node, String element, String way, List<Flow> flows) {
    List<String> known = flows.stream().map(Flow::id).toList();
    node.element()
        .children(element)
        .filter(wired -> !known.contains(wired.text().strip()))
        .filter(wired -> !isAstray(wired.text().strip()))
        .forEach(
            wired ->
                tell(
                    wired,
                    String.format(Locale.ROOT, "an arrow that leads %s %s", way, node.told()),
                    wired.text().strip(),
                    known,
                    faults));
  }

  /** Whether the arrow begins or ends where no step is: that was told. */
  private boolean isAstray(String flow) {
    return diagram.flows().stream()
        .filter(known -> known.id().equals(flow))
        .anyMatch(f -> diagram.node(f.from()).isEmpty() || diagram.node(f.to()).isEmpty());
  }

  private void checkAttachment(Node timer) {
    List<String> known =
        diagram
            .inside(timer.scope())
            .filter(
                node ->
                    node.kind() == Kind.STATE
                        || node.kind() == Kind.SUB_PROCESS
                        || node.kind() == Kind.REFUSED)
            .map(Node::id)
            .toList();
    expectOneOf(timer.element(), "attachedToRef", "a receive task or sub-process to sit on", known);
  }

  private void checkDefault(Node gateway) {
    List<String> known = diagram.from(gateway).stream().map(Flow::id).toList();
    expectOneOf(gateway.element(), "default", "an arrow out of " + gateway.told(), known);
  }

  private void expectOneOf(Element element, String attribute, String expected, List<String> known) {
    expectOneOf(element, attribute, expected, known, faults);
  }

  /** An attribute, if it is there, must be one of the known ids. */
  static void expectOneOf(
      Element element, String attribute, String expected, List<String> known, Faults faults) {
    Optional<String> id = element.attribute(attribute);
    if (id.isPresent() && !known.contains(id.get())) {
      tell(element, expected, id.get(), known, faults);
    }
  }

  private static void tell(
      Element element, String expected, String found, List<String> known, Faults faults) {
    faults.add(
        element.at(),
        expected,
        String.format(Locale.ROOT, "'%s' is none", found),
        Nearest.to(found, known)
            .map(near -> String.format(Locale.ROOT, "Nearest: '%s'.", near))
            .orElse(""));
  }
}
