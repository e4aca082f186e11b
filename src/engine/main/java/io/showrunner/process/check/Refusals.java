package io.showrunner.process.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What authors draw although Showrunner does not carry it out, by the name of the element. The
 * {@link Grammar} refuses whatever it does not name; this only knows what to say of the things that
 * modelers offer (BPMN 2.0, Camunda 7's extensions).
 */
final class Refusals {
  static final String ONE_TASK =
      "Name one of Showrunner's tasks as delegate expression: processes/README.md has them all.";
  private static final String LISTEN =
      "Use a receive task: its property 'listens-to' says which facts wake it.";
  private static final String ONE_TOKEN = "A token cannot be in two places: ";
  static final String NO_FORMS = "Nobody fills in forms here: what people say is a fact. ";
  private static final String NO_DATA =
      "A diagram keeps and hands on no data: say it in a text annotation.";
  static final String NO_CODE = "Nothing in a diagram is run as code. Take it out.";

  private static final Map<String, Refusal> ELEMENTS = new LinkedHashMap<>();

  static {
    element(
        "bpmn:task",
        "the task without a type",
        "It does not say what is done. Make it a"
            + " service task or business rule task to have something done, a receive task to wait.");
    element("bpmn:userTask", "the user task", NO_FORMS + LISTEN);
    element("bpmn:manualTask", "the manual task", "Nobody would be told of it. " + LISTEN);
    element(
        "bpmn:sendTask",
        "the send task",
        "A diagram sends nothing by itself. Use a service" + " task. " + ONE_TASK);
    element(
        "bpmn:scriptTask",
        "the script task",
        "Scripts are never run. Use a service task. " + ONE_TASK);
    element(
        "bpmn:callActivity",
        "the call activity",
        "No other process is called. Draw its steps" + " here, in a sub-process if you like.");
    element("bpmn:transaction", "the transaction", "Nothing is rolled back. Use a sub-process.");
    element(
        "bpmn:adHocSubProcess",
        "the ad-hoc sub-process",
        "Its steps have no order. Use a" + " sub-process with arrows.");
    String choose = ONE_TOKEN + "use an exclusive gateway.";
    element("bpmn:parallelGateway", "the parallel gateway", choose);
    element("bpmn:inclusiveGateway", "the inclusive gateway", choose);
    element("bpmn:complexGateway", "the complex gateway", choose);
    element(
        "bpmn:eventBasedGateway",
        "the event-based gateway",
        "Use a receive task that listens"
            + " to the facts, with a timer on it, and an exclusive gateway behind it.");
    element(
        "bpmn:intermediateThrowEvent",
        "the throw event",
        "Nothing is thrown here, and nobody"
            + " would catch it. Take it out, or use a service task.");
    events();
    loopsAndData();
    extensions();
  }

  private Refusals() {}

  private static void events() {
    element(
        "bpmn:messageEventDefinition",
        "the message event",
        "What happens is told as facts," + " not as messages. " + LISTEN);
    element(
        "bpmn:signalEventDefinition",
        "the signal event",
        "What happens is told as facts, not" + " as signals. " + LISTEN);
    element(
        "bpmn:conditionalEventDefinition",
        "the conditional event",
        "What becomes true is told" + " as a fact. " + LISTEN);
    element(
        "bpmn:errorEventDefinition",
        "the error event",
        "Tasks throw no errors: what the cloud"
            + " refuses is tried again, and what is lost is told as a fact. "
            + LISTEN);
    element(
        "bpmn:escalationEventDefinition",
        "the escalation event",
        "Nothing escalates here." + " Use an exclusive gateway.");
    element("bpmn:linkEventDefinition", "the link event", "Draw the arrow through.");
    element(
        "bpmn:terminateEventDefinition",
        "the terminate event",
        "There is one token, so a" + " plain end event ends the process: change its type.");
    element(
        "bpmn:compensateEventDefinition",
        "the compensation event",
        "Nothing is compensated." + " Draw the way back with arrows and tasks.");
    element(
        "bpmn:cancelEventDefinition",
        "the cancel event",
        "There are no transactions." + " Use a plain end event.");
    element(
        "bpmn:timeDate",
        "the date",
        "A process runs whenever a room is made. Write a duration" + " such as 'PT2M'.");
    element(
        "bpmn:timeCycle",
        "the cycle",
        "A timer fires once. Write a duration such as 'PT2M',"
            + " and lead its arrow back if it is to begin anew.");
  }

  private static void loopsAndData() {
    element(
        "bpmn:multiInstanceLoopCharacteristics",
        "the multi-instance marker",
        ONE_TOKEN + "take the marker out.");
    element(
        "bpmn:standardLoopCharacteristics",
        "the loop marker",
        "Lead an arrow back through a" + " state, and take the marker out.");
    element("bpmn:dataObjectReference", "the data object", NO_DATA);
    element("bpmn:dataStoreReference", "the data store", NO_DATA);
    for (String data :
        new String[] {
          "property", "ioSpecification", "dataInputAssociation", "dataOutputAssociation"
        }) {
      element("bpmn:" + data, "a data association", NO_DATA);
    }
    element(
        "bpmn:messageFlow",
        "the message flow",
        "A diagram sends no messages. Take it out, or"
            + " make it an association with a text annotation.");
    element("bpmn:import", "an import", "Nothing outside the file is read. Take it out.");
    element("bpmn:extension", "an extension", "Nothing outside the file is read. Take it out.");
  }

  private static void extensions() {
    element("camunda:executionListener", "an execution listener", NO_CODE);
    element("camunda:taskListener", "a task listener", NO_CODE);
    element("camunda:connector", "a connector", NO_CODE);
    element("camunda:field", "a field injection", NO_CODE);
    element("camunda:script", "a script", NO_CODE);
    element("bpmn:script", "a script", NO_CODE);
    element("camunda:inputOutput", "an input/output mapping", NO_DATA);
    element("camunda:in", "an in mapping", NO_DATA);
    element("camunda:out", "an out mapping", NO_DATA);
    element("camunda:formData", "a form", NO_FORMS + LISTEN);
    element(
        "camunda:failedJobRetryTimeCycle",
        "a retry cycle",
        "Showrunner itself repeats what" + " fails. Take it out.");
    element(
        "camunda:errorEventDefinition",
        "an error mapping",
        "Tasks throw no errors. Take it" + " out.");
  }

  private static void element(String name, String what, String reason) {
    ELEMENTS.put(name, new Refusal(what, reason));
  }

  /** What to say of an element; empty if nobody is expected to draw it. */
  static Optional<Refusal> element(Element refused) {
    if (refused.attribute("isForCompensation").filter("true"::equals).isPresent()) {
      return Optional.of(
          new Refusal("the compensation handler", "Nothing is compensated. Take it out."));
    }
    if (refused.name().equals("bpmn:subProcess")) {
      return Optional.of(
          new Refusal(
              "the event sub-process",
              ONE_TOKEN + "draw the way out of the states it interrupts, or put a timer on them."));
    }
    return Optional.ofNullable(ELEMENTS.get(refused.name()));
  }
}
