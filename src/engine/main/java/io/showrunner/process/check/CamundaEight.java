package io.showrunner.process.check;

import java.util.Optional;

/** Recognises diagrams made for Camunda 8, whose engine (Zeebe) is another one. */
final class CamundaEight {
  private CamundaEight() {}

  /** Tells it once: nothing else in such a file is as it must be. */
  static void refuse(Element root, Faults faults) {
    Optional<Element> sign =
        root.attribute("modeler:executionPlatform").filter("Camunda Cloud"::equals).isPresent()
            ? Optional.of(root)
            : root.all().filter(CamundaEight::isZeebes).findFirst();
    if (sign.isPresent()) {
      throw faults.fatal(
          sign.get().at(),
          "a diagram for Camunda 7",
          "found one for Camunda 8 (Zeebe)",
          "Begin with a copy of Showrunner's own, or in Camunda Modeler with a new 'BPMN diagram"
              + " (Camunda 7)'.");
    }
  }

  private static boolean isZeebes(Element element) {
    return element.name().startsWith("zeebe:")
        || element.attributes().keySet().stream().anyMatch(name -> name.startsWith("zeebe:"));
  }
}
