package io.showrunner.process.check;

import io.showrunner.input.Nearest;
import io.showrunner.process.check.Grammar.Part;
import io.showrunner.process.check.Grammar.Rule;
import java.util.List;
import java.util.Locale;

/** Refuses elements, attributes and text that the {@link Grammar} does not name. */
final class Allowed {
  private final Faults faults;

  private Allowed(Faults faults) {
    this.faults = faults;
  }

  static void check(Element root, Faults faults) {
    if (!root.name().equals("bpmn:definitions")) {
      throw faults.fatal(
          root.at(),
          "a BPMN 2.0 file, which begins with 'definitions'",
          String.format(Locale.ROOT, "found '%s'", root.told()),
          "");
    }
    new Allowed(faults).check(root);
  }

  private void check(Element element) {
    Rule rule = Grammar.of(element.name());
    if (rule == null) {
      throw new IllegalStateException("No rule for " + element.name());
    }
    checkAttributes(element, rule);
    if (!rule.text() && !element.text().isBlank()) {
      faults.add(
          element.at(),
          String.format(Locale.ROOT, "no text in '%s'", element.told()),
          String.format(Locale.ROOT, "found '%s'", shortened(element.text().strip())),
          "Take it out.");
    }
    checkChildren(element, rule.parts());
  }

  private void checkAttributes(Element element, Rule rule) {
    for (String attribute : element.attributes().keySet()) {
      if (!rule.attributes().contains(attribute)) {
        faults.add(
            element.at(),
            String.format(Locale.ROOT, "an attribute that '%s' may have", element.told()),
            String.format(Locale.ROOT, "found '%s'", attribute),
            remedy(attribute, rule.attributes()));
      }
    }
    for (String attribute : rule.required()) {
      if (!element.attributes().containsKey(attribute)) {
        faults.add(
            element.at(),
            String.format(Locale.ROOT, "the attribute '%s'", attribute),
            String.format(Locale.ROOT, "'%s' has none", element.told()),
            "");
      }
    }
  }

  private void checkChildren(Element parent, List<Part> parts) {
    int[] count = new int[parts.size()];
    int reached = 0;
    for (Element child : parent.children()) {
      int part = partOf(child, parts);
      if (part < 0) {
        faults.add(
            child.at(),
            String.format(Locale.ROOT, "an element that may stand in '%s'", parent.told()),
            String.format(Locale.ROOT, "found '%s'", child.told()),
            remedy(child.told(), names(parts)));
        continue;
      }
      if (part < reached) {
        faults.add(
            child.at(),
            String.format(
                Locale.ROOT,
                "'%s' before '%s'",
                child.told(),
                names(parts.subList(reached, reached + 1)).get(0)),
            "it comes after",
            "BPMN 2.0 fixes their order.");
      } else if (++count[part] > parts.get(part).most()) {
        faults.add(
            child.at(),
            String.format(Locale.ROOT, "one '%s' in '%s'", child.told(), parent.told()),
            "this is another one",
            "");
      }
      reached = Math.max(reached, part);
      check(child);
    }
    for (int part = 0; part < count.length; part++) {
      if (count[part] < parts.get(part).least()) {
        faults.add(
            parent.at(),
            String.format(
                Locale.ROOT,
                "one '%s' in '%s'",
                names(parts.subList(part, part + 1)).get(0),
                parent.told()),
            "found none",
            "");
      }
    }
  }

  private static int partOf(Element child, List<Part> parts) {
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).names().contains(child.name())) {
        return i;
      }
    }
    return -1;
  }

  private static List<String> names(List<Part> parts) {
    return parts.stream().flatMap(part -> part.names().stream()).map(Element::told).toList();
  }

  private static String remedy(String found, List<String> known) {
    return known.isEmpty() ? "Take it out." : Nearest.remedy(found, known);
  }

  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= 40
        ? text
        : text.substring(0, text.offsetByCodePoints(0, 40)) + "…";
  }
}
