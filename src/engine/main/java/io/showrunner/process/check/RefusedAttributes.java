package io.showrunner.process.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What to say of attributes that authors write although Showrunner does not carry them out. */
final class RefusedAttributes {
  private static final Map<String, String> ATTRIBUTES = new LinkedHashMap<>();

  static {
    for (String runs : new String[] {"class", "expression", "resource"}) {
      ATTRIBUTES.put(
          "camunda:" + runs, "Nothing in a diagram is run as code. " + Refusals.ONE_TASK);
    }
    for (String external : new String[] {"type", "topic", "taskPriority"}) {
      ATTRIBUTES.put(
          "camunda:" + external, "No worker outside does a diagram's tasks. " + Refusals.ONE_TASK);
    }
    for (String dmn :
        new String[] {
          "decisionRef",
          "decisionRefBinding",
          "decisionRefVersion",
          "decisionRefVersionTag",
          "decisionRefTenantId",
          "mapDecisionResult",
          "resultVariable"
        }) {
      ATTRIBUTES.put(
          "camunda:" + dmn, "The rules are the tables in rules/, not DMN. " + Refusals.ONE_TASK);
    }
    for (String async :
        new String[] {"asyncBefore", "asyncAfter", "async", "exclusive", "jobPriority"}) {
      ATTRIBUTES.put(
          "camunda:" + async,
          "A turn is one transaction, and only Showrunner moves a" + " token. Take it out.");
    }
    for (String form :
        new String[] {
          "formKey", "formRef", "formRefBinding", "formRefVersion", "initiator", "formHandlerClass"
        }) {
      ATTRIBUTES.put("camunda:" + form, Refusals.NO_FORMS + "Take it out.");
    }
    for (String who : new String[] {"candidateStarterGroups", "candidateStarterUsers"}) {
      ATTRIBUTES.put("camunda:" + who, "Only Showrunner begins a process. Take it out.");
    }
    ATTRIBUTES.put("camunda:variableMappingClass", Refusals.NO_CODE);
    ATTRIBUTES.put(
        "language", "Conditions compare with one word and are never evaluated. Take it" + " out.");
    ATTRIBUTES.put(
        "messageRef",
        "What happens is told as facts, not as messages. Take it out, and"
            + " say with the property 'listens-to' which facts wake it.");
  }

  private RefusedAttributes() {}

  /** Why an attribute is refused and what to do; empty if nobody is expected to write it. */
  static Optional<String> reason(String name) {
    return Optional.ofNullable(ATTRIBUTES.get(name));
  }
}
