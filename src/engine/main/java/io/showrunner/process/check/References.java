package io.showrunner.process.check;

import io.showrunner.input.Nearest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Whatever names another element names one that is there, and of the right kind. */
final class References {
  private final Diagram diagram;
  private final Faults faults;

  private References(Diagram diagram, Faults faults) {
    this.diagram = diagram;
    this.faults = faults;
  }

  static void check(Element root, Diagram diagram, Faults faults) {
    var references = new References(diagram, faults);
    diagram.flows().forEach(references::checkFlow);
    diagram.nodes().forEach(references::checkWiring);
    diagram.nodes(Kind.BOUNDARY_TIMER).forEach(references::checkAttachment);
    diagram.nodes(Kind.GATEWAY).forEach(references::checkDefault);
    references.checkNotes();
    references.checkDrawing(root);
  }

  private void checkFlow(Flow flow) {
    List<String> known = diagram.inside(flow.scope()).map(Node::id).toList();
    expectOneOf(flow.element(), "sourceRef", "a step beside this arrow", known);
    expectOneOf(flow.element(), "targetRef", "a step beside this arrow", known);
  }

  /** What a step says of its own arrows is for drawing tools; it must not say anything else. */
  private void checkWiring(Node node) {
    expectWired(node, "bpmn:incoming", "into", diagram.to(node));
    expectWired(node, "bpmn:outgoing", "out of", diagram.from(node));
  }

  private void expectWired(Node node, String element, String way, List<Flow> flows) {
    List<String> known = flows.stream().map(Flow::id).toList();
    node.element()
        .children(element)
        .filter(wired -> !known.contains(wired.text().strip()))
        .forEach(
            wired ->
                tell(
                    wired,
                    String.format(Locale.ROOT, "an arrow that leads %s %s", way, node.told()),
                    wired.text().strip(),
                    known));
  }

  private void checkAttachment(Node timer) {
    List<String> known =
        diagram
            .inside(timer.scope())
            .filter(node -> node.kind() == Kind.STATE || node.kind() == Kind.SUB_PROCESS)
            .map(Node::id)
            .toList();
    expectOneOf(timer.element(), "attachedToRef", "a receive task or sub-process to sit on", known);
  }

  private void checkDefault(Node gateway) {
    List<String> known = diagram.from(gateway).stream().map(Flow::id).toList();
    expectOneOf(gateway.element(), "default", "an arrow out of " + gateway.told(), known);
  }

  private void checkNotes() {
    Stream<String> notes =
        diagram
            .process()
            .all()
            .filter(e -> e.name().equals("bpmn:textAnnotation"))
            .map(Element::id);
    List<String> known = Stream.concat(diagram.nodes().map(Node::id), notes).toList();
    diagram
        .process()
        .all()
        .filter(element -> element.name().equals("bpmn:association"))
        .forEach(
            line -> {
              expectOneOf(line, "sourceRef", "a step or a note", known);
              expectOneOf(line, "targetRef", "a step or a note", known);
            });
  }

  private void checkDrawing(Element root) {
    List<String> lines = drawn("bpmn:sequenceFlow", "bpmn:association");
    Stream<String> notes = drawn("bpmn:textAnnotation").stream();
    List<String> shapes = Stream.concat(diagram.nodes().map(Node::id), notes).toList();
    root.children("bpmndi:BPMNDiagram")
        .flatMap(Element::all)
        .forEach(
            drawing -> {
              switch (drawing.name()) {
                case "bpmndi:BPMNPlane" ->
                    expectOneOf(
                        drawing, "bpmnElement", "the process", List.of(diagram.process().id()));
                case "bpmndi:BPMNShape" ->
                    expectOneOf(drawing, "bpmnElement", "a step or a note to draw", shapes);
                case "bpmndi:BPMNEdge" -> {
                  expectOneOf(drawing, "bpmnElement", "an arrow to draw", lines);
                  expectTwoPoints(drawing);
                }
                default -> {}
              }
            });
  }

  private void expectTwoPoints(Element edge) {
    long points = edge.children("di:waypoint").count();
    if (points < 2) {
      faults.add(
          edge.at(),
          String.format(
              Locale.ROOT,
              "at least two points for the arrow '%s'",
              edge.attribute("bpmnElement").orElse("")),
          String.format(Locale.ROOT, "found %d", points),
          "");
    }
  }

  private List<String> drawn(String... names) {
    return diagram
        .process()
        .all()
        .filter(element -> List.of(names).contains(element.name()))
        .map(Element::id)
        .toList();
  }

  private void expectOneOf(Element element, String attribute, String expected, List<String> known) {
    Optional<String> id = element.attribute(attribute);
    if (id.isPresent() && !known.contains(id.get())) {
      tell(element, expected, id.get(), known);
    }
  }

  private void tell(Element element, String expected, String found, List<String> known) {
    faults.add(
        element.at(),
        expected,
        String.format(Locale.ROOT, "'%s' is none", found),
        Nearest.to(found, known)
            .map(near -> String.format(Locale.ROOT, "Nearest: '%s'.", near))
            .orElse(""));
  }
}
