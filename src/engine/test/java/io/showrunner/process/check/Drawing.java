package io.showrunner.process.check;

import io.showrunner.process.Story;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** How a shipped diagram is drawn: every shape, every piece of an edge, every label. */
final class Drawing {
  final Element root;
  final Map<String, Element> elements = new LinkedHashMap<>();
  final Map<String, Box> shapes = new LinkedHashMap<>();
  final Map<String, List<Box>> edges = new LinkedHashMap<>();
  final Map<String, Box> ends = new LinkedHashMap<>();
  final Map<String, Box> labels = new LinkedHashMap<>();

  Drawing(Story story) {
    byte[] bytes = ProcessFiles.shipped().of(story).xml().getBytes(StandardCharsets.UTF_8);
    var faults = new Faults(story.fileName());
    root = ElementReader.read(Source.of(bytes, faults), faults);
    root.all().filter(Element::isSeen).forEach(element -> elements.put(element.id(), element));
    root.all().filter(e -> e.name().equals("bpmndi:BPMNShape")).forEach(this::shape);
    root.all().filter(e -> e.name().equals("bpmndi:BPMNEdge")).forEach(this::edge);
  }

  private void shape(Element drawn) {
    shapes.put(drawnElement(drawn), Box.of(drawn.child("dc:Bounds").orElseThrow()));
    label(drawn);
  }

  private void edge(Element drawn) {
    List<Element> points = drawn.children("di:waypoint").toList();
    List<Box> pieces = new ArrayList<>();
    for (int i = 1; i < points.size(); i++) {
      pieces.add(Box.between(points.get(i - 1), points.get(i)));
    }
    edges.put(drawnElement(drawn), pieces);
    Element first = points.get(0);
    Element last = points.get(points.size() - 1);
    ends.put(drawnElement(drawn) + " begins", Box.between(first, first));
    ends.put(drawnElement(drawn) + " ends", Box.between(last, last));
    label(drawn);
  }

  private void label(Element drawn) {
    drawn
        .child("bpmndi:BPMNLabel")
        .flatMap(label -> label.child("dc:Bounds"))
        .ifPresent(bounds -> labels.put(drawnElement(drawn), Box.of(bounds)));
  }

  private static String drawnElement(Element drawn) {
    return drawn.attribute("bpmnElement").orElseThrow();
  }

  private Element element(String id) {
    return Objects.requireNonNull(elements.get(id), id);
  }

  Box shape(String id) {
    return Objects.requireNonNull(shapes.get(id), id);
  }

  Box label(String id) {
    return Objects.requireNonNull(labels.get(id), id);
  }

  /** The straight pieces of an edge, from its beginning to its end. */
  List<Box> pieces(String edge) {
    return Objects.requireNonNull(edges.get(edge), edge);
  }

  String kind(String id) {
    return element(id).told();
  }

  /** What an element is called, or what a note says. */
  String words(String id) {
    Element element = element(id);
    return element
        .child("bpmn:text")
        .map(Element::text)
        .or(() -> element.attribute("name"))
        .orElse("");
  }

  /** Whether two edges meet in a point where both begin or end. */
  boolean isSharedEnd(String one, String other, Box common) {
    return common.isPoint() && isEndOf(one, common) && isEndOf(other, common);
  }

  private boolean isEndOf(String edge, Box point) {
    return Stream.of(" begins", " ends").anyMatch(end -> point.equals(ends.get(edge + end)));
  }

  /** Whether an edge begins or ends at a shape. */
  boolean leadsTo(String edge, String shape) {
    return Stream.of("sourceRef", "targetRef")
        .anyMatch(end -> element(edge).attribute(end).filter(shape::equals).isPresent());
  }
}
