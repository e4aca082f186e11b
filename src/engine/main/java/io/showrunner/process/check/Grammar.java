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

  /** What a group may name: the schema lets steps and arrows say so, and nothing else. */
  private static final String FLOW = NODE + " bpmn:categoryValueRef*";

  private static final String WIRED = "bpmn:incoming* bpmn:outgoing*";
  private static final String STEPS =
      "bpmn:startEvent|bpmn:endEvent|bpmn:receiveTask|bpmn:serviceTask|bpmn:businessRuleTask"
          + "|bpmn:exclusiveGateway|bpmn:subProcess|bpmn:boundaryEvent|bpmn:intermediateCatchEvent"
          + "|bpmn:sequenceFlow|bpmn:dataObject* bpmn:textAnnotation|bpmn:association|bpmn:group*";
  private static final String COLOURS = " bioc:stroke bioc:fill color:border-color";

  /** Which template of a modeler's an element was made by; nothing follows from it. */
  private static final String TEMPLATE =
      " camunda:modelerTemplate camunda:modelerTemplateVersion camunda:modelerTemplateIcon"
          + " modeler:modelerTemplate modeler:modelerTemplateVersion";

  /** What other tools write out although it is BPMN's default; {@link Values} asks that it is. */
  private static final String ACTIVITY =
      " startQuantity completionQuantity isForCompensation" + TEMPLATE;

  private static final Map<String, Rule> RULES = new LinkedHashMap<>();

  static {
    rule(
        "bpmn:definitions",
        "id targetNamespace! name exporter exporterVersion modeler:executionPlatform"
            + " modeler:executionPlatformVersion expressionLanguage typeLanguage",
        "bpmn:process|bpmn:collaboration|bpmn:category|bpmn:message|bpmn:signal|bpmn:error"
            + "|bpmn:escalation|bpmn:dataStore* bpmndi:BPMNDiagram*");
    rule(
        "bpmn:process",
        "id! name isExecutable! camunda:historyTimeToLive! camunda:versionTag"
            + " camunda:isStartableInTasklist processType isClosed"
            + TEMPLATE,
        NODE + " bpmn:laneSet* " + STEPS);
    rule("bpmn:startEvent", "id! name isInterrupting" + TEMPLATE, FLOW + " " + WIRED);
    rule("bpmn:endEvent", "id! name" + TEMPLATE, FLOW + " " + WIRED);
    rule("bpmn:receiveTask", "id! name instantiate" + ACTIVITY, FLOW + " " + WIRED);
    String done = "id! name camunda:delegateExpression!" + ACTIVITY;
    rule("bpmn:serviceTask", done, FLOW + " " + WIRED);
    rule("bpmn:businessRuleTask", done, FLOW + " " + WIRED);
    rule("bpmn:exclusiveGateway", "id! name default gatewayDirection", FLOW + " " + WIRED);
    rule(
        "bpmn:subProcess",
        "id! name triggeredByEvent" + ACTIVITY,
        FLOW + " " + WIRED + " bpmn:laneSet* " + STEPS);
    String timed = FLOW + " " + WIRED + " bpmn:timerEventDefinition";
    rule(
        "bpmn:boundaryEvent",
        "id! name attachedToRef! cancelActivity parallelMultiple" + TEMPLATE,
        timed);
    rule("bpmn:intermediateCatchEvent", "id! name parallelMultiple" + TEMPLATE, timed);
    rule("bpmn:timerEventDefinition", "id", NODE + " bpmn:timeDuration");
    rule(
        "bpmn:sequenceFlow",
        "id! name sourceRef! targetRef! isImmediate" + TEMPLATE,
        FLOW + " bpmn:conditionExpression?");
    withoutMeaning();
    rule("bpmn:extensionElements", "", "camunda:properties?");
    rule("camunda:properties", "", "camunda:property*");
    rule("camunda:property", "id name! value!", "");
    text("bpmn:documentation", "id textFormat");
    text("bpmn:categoryValueRef", "");
    text("bpmn:incoming", "");
    text("bpmn:outgoing", "");
    text("bpmn:conditionExpression", "id xsi:type!");
    text("bpmn:timeDuration", "id xsi:type");
    drawing();
  }

  /** For readers of the picture only. */
  private static void withoutMeaning() {
    rule("bpmn:textAnnotation", "id! textFormat", NODE + " bpmn:text?");
    text("bpmn:text", "");
    rule("bpmn:association", "id! sourceRef! targetRef! associationDirection", NODE);
    rule("bpmn:group", "id! categoryValueRef", NODE);
    rule("bpmn:category", "id! name", NODE + " bpmn:categoryValue*");
    rule("bpmn:categoryValue", "id! value", NODE);
    rule("bpmn:laneSet", "id name", NODE + " bpmn:lane*");
    rule("bpmn:lane", "id! name", NODE + " bpmn:flowNodeRef* bpmn:childLaneSet?");
    rule("bpmn:childLaneSet", "id name", NODE + " bpmn:lane*");
    text("bpmn:flowNodeRef", "");
    rule(
        "bpmn:collaboration",
        "id! name isClosed",
        NODE + " bpmn:participant* bpmn:textAnnotation|bpmn:association|bpmn:group*");
    rule("bpmn:participant", "id! name processRef" + TEMPLATE, NODE);
    // Modelers leave these behind when what named them is deleted.
    rule("bpmn:message", "id! name", NODE);
    rule("bpmn:signal", "id! name", NODE);
    rule("bpmn:error", "id! name errorCode", NODE);
    rule("bpmn:escalation", "id! name escalationCode", NODE);
    rule("bpmn:dataObject", "id! name isCollection", FLOW);
    rule("bpmn:dataStore", "id! name capacity isUnlimited", NODE);
  }

  private static void drawing() {
    rule("bpmndi:BPMNDiagram", "id name documentation resolution", "bpmndi:BPMNPlane");
    rule("bpmndi:BPMNPlane", "id bpmnElement!", "bpmndi:BPMNShape|bpmndi:BPMNEdge*");
    rule(
        "bpmndi:BPMNShape",
        "id bpmnElement! isExpanded isHorizontal isMarkerVisible color:background-color" + COLOURS,
        "dc:Bounds bpmndi:BPMNLabel?");
    rule(
        "bpmndi:BPMNEdge",
        "id bpmnElement! sourceElement targetElement" + COLOURS,
        "di:waypoint* bpmndi:BPMNLabel?");
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
