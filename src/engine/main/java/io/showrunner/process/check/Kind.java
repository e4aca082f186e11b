package io.showrunner.process.check;

import java.util.Arrays;
import java.util.Optional;

/** What a node of a diagram does with the token. */
enum Kind {
  /** Lets it in. */
  START("startEvent"),
  /** Takes it out. */
  END("endEvent"),
  /** Holds it until a fact is told. */
  STATE("receiveTask"),
  /** Has something done, then passes it on. */
  SERVICE("serviceTask"),
  /** Has something decided, then passes it on. */
  RULES("businessRuleTask"),
  /** Chooses its way. */
  GATEWAY("exclusiveGateway"),
  /** Has an inside of its own. */
  SUB_PROCESS("subProcess"),
  /** Takes it from a state or a sub-process when the time is over. */
  BOUNDARY_TIMER("boundaryEvent"),
  /** Holds it for a time. */
  PAUSE("intermediateCatchEvent"),
  /** Something that was refused: nobody knows what it would do. */
  REFUSED("");

  private final String element;

  Kind(String element) {
    this.element = "bpmn:" + element;
  }

  /** What an element of this name is, if it is a node at all. */
  static Optional<Kind> of(Element element) {
    return Arrays.stream(values()).filter(k -> k.element.equals(element.name())).findFirst();
  }

  boolean isTask() {
    return this == SERVICE || this == RULES;
  }

  /** Whether the token rests here, so that time passes. */
  boolean waits() {
    return this == STATE || this == PAUSE;
  }

  boolean isTimer() {
    return this == BOUNDARY_TIMER || this == PAUSE;
  }
}
