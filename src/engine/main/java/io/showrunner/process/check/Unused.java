package io.showrunner.process.check;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Messages, signals and errors that a modeler leaves behind when what used them is deleted. They do
 * no harm, but the engine reads them all the same: it must be able to.
 */
final class Unused {
  private Unused() {}

  static void check(Element root, Faults faults) {
    Set<String> signals = new LinkedHashSet<>();
    for (Element element : root.children()) {
      String name = element.attribute("name").orElse("");
      switch (element.name()) {
        case "bpmn:message" -> checkExpression(element, name, faults);
        case "bpmn:signal" -> {
          checkExpression(element, name, faults);
          if (name.isEmpty() || !signals.add(name)) {
            tell(
                element,
                "a signal with a name of its own",
                name.isEmpty() ? "has none" : String.format(Locale.ROOT, "is '%s' again", name),
                faults);
          }
        }
        case "bpmn:error" -> checkCode(element, "errorCode", faults);
        case "bpmn:escalation" -> checkCode(element, "escalationCode", faults);
        default -> {}
      }
    }
  }

  /** The engine takes such a name for an expression, though it would never evaluate it. */
  private static void checkExpression(Element element, String name, Faults faults) {
    if (name.contains("${") || name.contains("#{")) {
      tell(element, "a name without an expression", "is '" + name + "'", faults);
    }
  }

  private static void checkCode(Element element, String attribute, Faults faults) {
    if (element.attribute(attribute).filter(String::isEmpty).isPresent()) {
      tell(element, "a code", "has an empty one", faults);
    }
  }

  private static void tell(Element element, String expected, String but, Faults faults) {
    faults.add(
        element.at(),
        expected,
        String.format(Locale.ROOT, "%s %s", element.named(), but),
        "Take it out: nobody uses it.");
  }
}
