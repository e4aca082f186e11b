package io.showrunner.process.check;

import javax.xml.namespace.QName;

/** Our own prefixes for the namespaces a process file may use. */
final class Namespaces {
  private Namespaces() {}

  /** The name with our prefix; a foreign one with its namespace in braces. */
  static String told(QName name) {
    String prefix =
        switch (name.getNamespaceURI()) {
          case "" -> "";
          case "http://www.omg.org/spec/BPMN/20100524/MODEL" -> "bpmn";
          case "http://www.omg.org/spec/BPMN/20100524/DI" -> "bpmndi";
          case "http://www.omg.org/spec/DD/20100524/DC" -> "dc";
          case "http://www.omg.org/spec/DD/20100524/DI" -> "di";
          case "http://camunda.org/schema/1.0/bpmn" -> "camunda";
          case "http://camunda.org/schema/modeler/1.0" -> "modeler";
          case "http://camunda.org/schema/zeebe/1.0" -> "zeebe";
          case "http://bpmn.io/schema/bpmn/biocolor/1.0" -> "bioc";
          case "http://www.omg.org/spec/BPMN/non-normative/color/1.0" -> "color";
          case "http://www.w3.org/2001/XMLSchema-instance" -> "xsi";
          // The braces keep a foreign name from passing for one of ours.
          default -> "{" + name.getNamespaceURI() + "}";
        };
    return prefix.isEmpty() || prefix.startsWith("{")
        ? prefix + name.getLocalPart()
        : prefix + ":" + name.getLocalPart();
  }
}
