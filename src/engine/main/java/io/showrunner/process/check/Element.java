package io.showrunner.process.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One XML element.
 *
 * @param name with our own prefix for its namespace, whatever the file's: {@code bpmn:endEvent}
 * @param attributes in the order of the file; those without a prefix belong to the element
 * @param text all of its own text, blanks included
 */
record Element(
    String name, Map<String, String> attributes, String text, List<Element> children, Position at) {

  /** Parts of what is seen in a picture, and what holds all of it; they have ids all the same. */
  private static final Pattern UNSEEN =
      Pattern.compile(
          "bpmn:(definitions|documentation|laneSet|property|ioSpecification|script"
              + "|data(In|Out)putAssociation|time(Date|Cycle|Duration)"
              + "|.*(EventDefinition|Characteristics|Expression))");

  /** Whether people see it in the picture, and can look for its name or id. */
  boolean isSeen() {
    return name.startsWith("bpmn:") && !id().isEmpty() && !UNSEEN.matcher(name).matches();
  }

  /** What people read in the picture, and what they find in the file. */
  String named() {
    String shown = attribute("name").orElse("");
    return shown.isBlank()
        ? String.format(Locale.ROOT, "'%s'", id())
        : String.format(Locale.ROOT, "'%s' (%s)", shown, id());
  }

  Optional<String> attribute(String attribute) {
    return Optional.ofNullable(attributes.get(attribute));
  }

  /** The value of {@code id}, or nothing at all as text. */
  String id() {
    return attribute("id").orElse("");
  }

  Stream<Element> children(String wanted) {
    return children.stream().filter(child -> child.name.equals(wanted));
  }

  Optional<Element> child(String wanted) {
    return children(wanted).findFirst();
  }

  /** This element and all below it, in the order of the file. */
  Stream<Element> all() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(Element::all));
  }

  /** The name as people say it: without the prefix, if it is BPMN's own. */
  String told() {
    return told(name);
  }

  static String told(String name) {
    return name.startsWith("bpmn:") ? name.substring("bpmn:".length()) : name;
  }
}
