package io.showrunner.process.check;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** What is for readers only, and the drawing of it all, names nothing that is not there. */
final class DrawingReferences {
  private final Diagram diagram;
  private final Faults faults;

  private DrawingReferences(Diagram diagram, Faults faults) {
    this.diagram = diagram;
    this.faults = faults;
  }

  static void check(Element root, Diagram diagram, Faults faults) {
    var references = new DrawingReferences(diagram, faults);
    references.checkNotes(root);
    references.checkLanes();
    references.checkPools(root);
    references.checkDrawing(root);
  }

  private void checkNotes(Element root) {
    List<String> known = ids(root, element -> true);
    root.all()
        .filter(element -> element.name().equals("bpmn:association"))
        .forEach(
            line -> {
              References.expectOneOf(line, "sourceRef", "a step or a note", known, faults);
              References.expectOneOf(line, "targetRef", "a step or a note", known, faults);
            });
  }

  /** Lanes mean nothing, but the engine looks up what they name. */
  private void checkLanes() {
    List<String> known = ids(diagram.process(), element -> true);
    diagram
        .process()
        .all()
        .filter(element -> element.name().equals("bpmn:flowNodeRef"))
        .filter(named -> !known.contains(named.text().strip()))
        .forEach(
            named ->
                faults.add(
                    named.at(),
                    "a step in the lane",
                    String.format(Locale.ROOT, "'%s' is none", named.text().strip()),
                    "Take it out, or name the step that is meant."));
  }

  /** A pool may be drawn around the process, and empty ones beside it. */
  private void checkPools(Element root) {
    root.all()
        .filter(element -> element.name().equals("bpmn:participant"))
        .forEach(
            pool ->
                References.expectOneOf(
                    pool,
                    "processRef",
                    "the process",
                    ids(root, element -> element.name().equals("bpmn:process")),
                    faults));
  }

  private void checkDrawing(Element root) {
    List<String> planes =
        ids(
            root,
            element ->
                element.name().equals("bpmn:subProcess")
                    || element.name().equals("bpmn:collaboration")
                    || element.name().equals("bpmn:process"));
    List<String> lines = ids(root, DrawingReferences::isLine);
    List<String> shapes = ids(root, element -> !isLine(element));
    root.children("bpmndi:BPMNDiagram")
        .flatMap(Element::all)
        .forEach(
            drawing -> {
              switch (drawing.name()) {
                case "bpmndi:BPMNPlane" ->
                    References.expectOneOf(
                        drawing, "bpmnElement", "the process or a sub-process", planes, faults);
                case "bpmndi:BPMNShape" ->
                    References.expectOneOf(
                        drawing, "bpmnElement", "a step or a note to draw", shapes, faults);
                case "bpmndi:BPMNEdge" -> {
                  References.expectOneOf(drawing, "bpmnElement", "an arrow to draw", lines, faults);
                  expectTwoPoints(drawing);
                }
                default -> {}
              }
            });
  }

  private static boolean isLine(Element element) {
    return element.name().equals("bpmn:sequenceFlow")
        || element.name().equals("bpmn:association")
        || element.name().equals("bpmn:messageFlow")
        || element.name().endsWith("Association");
  }

  /** The ids of what can be drawn. */
  private static List<String> ids(Element root, Predicate<Element> wanted) {
    return root.all()
        .filter(element -> element.isSeen() || element.name().endsWith("Association"))
        .filter(wanted)
        .map(Element::id)
        .toList();
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
}
