package io.showrunner.process.check;

import io.showrunner.input.Nearest;
import io.showrunner.vocabulary.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The extension properties of a node: what the drawing alone cannot say. */
final class Properties {
  private final Node node;
  private final Faults faults;

  Properties(Node node, Faults faults) {
    this.node = node;
    this.faults = faults;
  }

  /** Elements without a meaning of their own have no properties: nobody would read them. */
  static void refuseElsewhere(Element element, Refused refused, Faults faults) {
    if (refused.contains(element)) {
      return;
    }
    boolean read =
        Kind.of(element)
            .filter(kind -> kind == Kind.STATE || kind == Kind.END || kind == Kind.BOUNDARY_TIMER)
            .isPresent();
    if (!read && element.child("bpmn:extensionElements").isPresent()) {
      of(element)
          .forEach(
              property ->
                  faults.add(
                      property.at(),
                      String.format(Locale.ROOT, "no property at %s", element.named()),
                      String.format(
                          Locale.ROOT, "found '%s'", property.attribute("name").orElse("")),
                      "Nobody reads it there: say it in the documentation, or move it to the state"
                          + " or end it is about."));
    }
    element.children().forEach(child -> refuseElsewhere(child, refused, faults));
  }

  /** Refuses all properties but these. */
  Properties allowing(String... known) {
    var seen = new LinkedHashSet<String>();
    all()
        .forEach(
            property -> {
              String name = property.attribute("name").orElse("");
              if (!List.of(known).contains(name)) {
                faults.add(
                    property.at(),
                    String.format(Locale.ROOT, "a property that %s may have", node.told()),
                    String.format(Locale.ROOT, "found '%s'", name),
                    known.length == 0 ? "Take it out." : Nearest.remedy(name, List.of(known)));
              } else if (!seen.add(name)) {
                faults.add(
                    property.at(),
                    "each property once",
                    String.format(Locale.ROOT, "'%s' is there again", name),
                    "");
              }
            });
    return this;
  }

  /** The property's element, if it is there. */
  Optional<Element> find(String name) {
    return all().filter(p -> p.attribute("name").orElse("").equals(name)).findFirst();
  }

  /** The word a property must have; empty, with a fault told, if it is none of those known. */
  <E extends Enum<E> & Words> Optional<E> required(String name, Class<E> type, List<E> known) {
    Optional<Element> property = find(name);
    List<String> words = known.stream().map(Words::word).toList();
    if (property.isEmpty()) {
      faults.add(
          node.at(),
          String.format(Locale.ROOT, "%s to have the property '%s'", node.told(), name),
          "it has none",
          String.format(Locale.ROOT, "Known: %s.", String.join(", ", words)));
      return Optional.empty();
    }
    return word(property.get(), name, property.get().attribute("value").orElse(""), type, known);
  }

  /** One word of a property's value; empty, with a fault told, if it is none of those known. */
  <E extends Enum<E> & Words> Optional<E> word(
      Element property, String name, String word, Class<E> type, List<E> known) {
    Optional<E> found = Words.find(type, word).filter(known::contains);
    if (found.isEmpty()) {
      faults.add(
          property.at(),
          String.format(Locale.ROOT, "a word that '%s' may have", name),
          String.format(Locale.ROOT, "found '%s'", word),
          Nearest.remedy(word, known.stream().map(Words::word).toList()));
    }
    return found;
  }

  private Stream<Element> all() {
    return of(node.element());
  }

  private static Stream<Element> of(Element element) {
    return element
        .children("bpmn:extensionElements")
        .flatMap(extension -> extension.children("camunda:properties"))
        .flatMap(properties -> properties.children("camunda:property"));
  }
}
