package io.showrunner.process.check;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything a process file may contain; what is not named here is refused. It is a small part of
 * BPMN 2.0, in the order that its schema asks for (OMG formal/2011-01-03), so that the engine takes
 * whatever passes.
 */
final class Grammar {
  private static final String NODE = "bpmn:documentation* bpmn:extensionElements?";
  private static final String WIRED = "bpmn:incoming* bpmn:outgoing*";
  private static final String PLAIN = "bpmn:documentation*";
  private static final String STEPS =
      "bpmn:startEvent|bpmn:endEvent|bpmn:receiveTask|bpmn:serviceTask|bpmn:businessRuleTask"
          + "|bpmn:exclusiveGateway|bpmn:subProcess|bpmn:boundaryEvent|bpmn:intermediateCatchEvent"
          + "|bpmn:sequenceFlow* bpmn:textAnnotation|bpmn:association*";
  private static final String COLOURS = " bioc:stroke bioc:fill color:border-color";

  private static final Map<String, Rule> RULES = new LinkedHashMap<>();

  static {
    rule(
        "bpmn:definitions",
        "id targetNamespace! name exporter exporterVersion modeler:executionPlatform"
            + " modeler:executionPlatformVersion",
        "bpmn:process bpmndi:BPMNDiagram*");
    rule("bpmn:process", "id! name isExecutable! camunda:historyTimeToLive!", PLAIN + " " + STEPS);
    rule("bpmn:startEvent", "id! name", PLAIN + " " + WIRED);
    rule("bpmn:endEvent", "id! name", NODE + " " + WIRED);
    rule("bpmn:receiveTask", "id! name", NODE + " " + WIRED);
    rule("bpmn:serviceTask", "id! name camunda:delegateExpression!", PLAIN + " " + WIRED);
    rule("bpmn:businessRuleTask", "id! name camunda:delegateExpression!", PLAIN + " " + WIRED);
    rule("bpmn:exclusiveGateway", "id! name default", PLAIN + " " + WIRED);
    rule("bpmn:subProcess", "id! name", PLAIN + " " + WIRED + " " + STEPS);
    String timed = PLAIN + " " + WIRED + " bpmn:timerEventDefinition";
    rule("bpmn:boundaryEvent", "id! name attachedToRef! cancelActivity", timed);
    rule("bpmn:intermediateCatchEvent", "id! name", timed);
    rule("bpmn:timerEventDefinition", "id", PLAIN + " bpmn:timeDuration");
    rule(
        "bpmn:sequenceFlow",
        "id! name sourceRef! targetRef!",
        PLAIN + " bpmn:conditionExpression?");
    rule("bpmn:textAnnotation", "id!", PLAIN + " bpmn:text?");
    rule("bpmn:association", "id! sourceRef! targetRef! associationDirection", PLAIN);
    rule("bpmn:extensionElements", "", "camunda:properties?");
    rule("camunda:properties", "", "camunda:property*");
    rule("camunda:property", "id name! value!", "");
    text("bpmn:documentation", "id textFormat");
    text("bpmn:incoming", "");
    text("bpmn:outgoing", "");
    text("bpmn:text", "");
    text("bpmn:conditionExpression", "id xsi:type!");
    text("bpmn:timeDuration", "id xsi:type");
    rule("bpmndi:BPMNDiagram", "id name", "bpmndi:BPMNPlane");
    rule("bpmndi:BPMNPlane", "id bpmnElement!", "bpmndi:BPMNShape|bpmndi:BPMNEdge*");
    rule(
        "bpmndi:BPMNShape",
        "id bpmnElement! isExpanded isMarkerVisible color:background-color" + COLOURS,
        "dc:Bounds bpmndi:BPMNLabel?");
    rule("bpmndi:BPMNEdge", "id bpmnElement!" + COLOURS, "di:waypoint* bpmndi:BPMNLabel?");
    rule("bpmndi:BPMNLabel", "id color:color", "dc:Bounds?");
    rule("dc:Bounds", "x! y! width! height!", "");
    rule("di:waypoint", "x! y!", "");
  }

  private Grammar() {}

  /** The rule for an element, or null if no file may contain it. */
  static @Nullable Rule of(String element) {
    return RULES.get(element);
  }

  private static void rule(String element, String attributes, String children) {
    RULES.put(element, Rule.of(words(attributes), words(children), false));
  }

  private static void text(String element, String attributes) {
    RULES.put(element, Rule.of(words(attributes), List.of(), true));
  }

  private static List<String> words(String line) {
    return Arrays.stream(line.split(" ", -1)).filter(word -> !word.isEmpty()).toList();
  }

  /**
   * What one element may carry.
   *
   * @param attributes all it may have
   * @param required those it must have
   * @param parts what stands in it, part after part
   * @param text whether words may stand in it
   */
  record Rule(List<String> attributes, List<String> required, List<Part> parts, boolean text) {
    private static Rule of(List<String> attributes, List<String> parts, boolean text) {
      return new Rule(
          attributes.stream().map(word -> word.replace("!", "")).toList(),
          attributes.stream()
              .filter(word -> word.endsWith("!"))
              .map(w -> w.replace("!", ""))
              .toList(),
          parts.stream().map(Part::of).toList(),
          text);
    }
  }

  /** Elements that stand together in any order; {@code ?} at most one, {@code *} any number. */
  record Part(List<String> names, int least, int most) {
    private static Part of(String word) {
      boolean many = word.endsWith("*");
      boolean perhaps = word.endsWith("?");
      String names = many || perhaps ? word.substring(0, word.length() - 1) : word;
      return new Part(
          List.of(names.split("\\|", -1)), many || perhaps ? 0 : 1, many ? Integer.MAX_VALUE : 1);
    }
  }
}
