package io.showrunner.process.check;

import io.showrunner.process.Story;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The nodes and arrows of one story, in the order of the file. */
final class Diagram {
  private final Story story;
  private final Element process;
  private final Refused refused;
  private final Map<String, Node> nodes = new LinkedHashMap<>();
  private final List<Flow> flows = new ArrayList<>();

  private Diagram(Story story, Element process, Refused refused) {
    this.story = story;
    this.process = process;
    this.refused = refused;
  }

  static Diagram of(Story story, Element process, Refused refused) {
    var diagram = new Diagram(story, process, refused);
    diagram.gather(process);
    return diagram;
  }

  private void gather(Element scope) {
    for (Element child : scope.children()) {
      kind(child)
          .ifPresent(kind -> nodes.putIfAbsent(child.id(), new Node(kind, scope.id(), child)));
      if (refused.contains(child)) {
        continue;
      }
      if (child.name().equals("bpmn:sequenceFlow")) {
        flows.add(new Flow(scope.id(), child));
      } else if (child.name().equals("bpmn:subProcess")) {
        gather(child);
      }
    }
  }

  /** An event of a refused type is neither a timer nor anything else the walk knows. */
  private Optional<Kind> kind(Element child) {
    if (refused.contains(child)) {
      return child.isSeen() ? Optional.of(Kind.REFUSED) : Optional.empty();
    }
    return Kind.of(child)
        .map(
            kind ->
                kind.isTimer() && child.child("bpmn:timerEventDefinition").isEmpty()
                    ? Kind.REFUSED
                    : kind);
  }

  Story story() {
    return story;
  }

  Element process() {
    return process;
  }

  Optional<Node> node(String id) {
    return Optional.ofNullable(nodes.get(id));
  }

  Stream<Node> nodes() {
    return nodes.values().stream();
  }

  Stream<Node> nodes(Kind kind) {
    return nodes().filter(node -> node.kind() == kind);
  }

  /** The nodes right inside a process or sub-process. */
  Stream<Node> inside(String scope) {
    return nodes().filter(node -> node.scope().equals(scope));
  }

  List<Flow> flows() {
    return flows;
  }

  /** The arrows out of a node, in the order in which a gateway tries them. */
  List<Flow> from(Node node) {
    return flows.stream().filter(flow -> flow.from().equals(node.id())).toList();
  }

  List<Flow> to(Node node) {
    return flows.stream().filter(flow -> flow.to().equals(node.id())).toList();
  }

  /** The timers that may take the token from a state or a sub-process. */
  List<Node> timersOn(Node node) {
    return nodes(Kind.BOUNDARY_TIMER).filter(t -> t.attachedTo().equals(node.id())).toList();
  }

  /** Whether an end only ends what reminders say: the token never comes there. */
  boolean endsReminders(Node end) {
    List<Flow> into = to(end);
    return !into.isEmpty()
        && into.stream().allMatch(f -> node(f.from()).filter(Node::isReminder).isPresent());
  }

  /** The sub-processes around a node, from the inside out. */
  List<Node> allAround(Node node) {
    List<Node> around = new ArrayList<>();
    for (Optional<Node> sub = around(node); sub.isPresent(); sub = around(sub.get())) {
      around.add(sub.get());
    }
    return around;
  }

  boolean isOutermost(Node node) {
    return node.scope().equals(process.id());
  }

  /** The sub-process a node stands in; empty if it stands in the process itself. */
  Optional<Node> around(Node node) {
    return node(node.scope());
  }

  /** Where a node hands the token at once: its arrows, an inside's start, or the way out of it. */
  List<Node> next(Node node) {
    if (node.kind() == Kind.SUB_PROCESS) {
      return inside(node.id()).filter(inner -> inner.kind() == Kind.START).toList();
    }
    Node leaves = node.kind() == Kind.END ? around(node).orElse(node) : node;
    return from(leaves).stream().flatMap(flow -> node(flow.to()).stream()).toList();
  }
}
