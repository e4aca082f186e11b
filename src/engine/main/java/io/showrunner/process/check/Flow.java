package io.showrunner.process.check;

import java.util.Optional;

/** An arrow from one node to another. */
record Flow(String scope, Element element) {
  String id() {
    return element.id();
  }

  Position at() {
    return element.at();
  }

  String from() {
    return element.attribute("sourceRef").orElse("");
  }

  String to() {
    return element.attribute("targetRef").orElse("");
  }

  Optional<Element> condition() {
    return element.child("bpmn:conditionExpression");
  }
}
