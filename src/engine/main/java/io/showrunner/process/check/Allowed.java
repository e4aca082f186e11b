package io.showrunner.process.check;

import io.showrunner.input.Nearest;
import io.showrunner.process.check.Grammar.Part;
import io.showrunner.process.check.Grammar.Rule;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Refuses elements, attributes and text that the {@link Grammar} does not name. */
final class Allowed {
  private final Faults faults;
  private final Refused refused = new Refused();

  private Allowed(Faults faults) {
    this.faults = faults;
  }

  /** Checks the whole file, and says what was refused as a whole. */
  static Refused check(Element root, Faults faults) {
    if (!root.name().equals("bpmn:definitions")) {
      throw faults.fatal(
          root.at(),
          "a BPMN 2.0 file, which begins with 'definitions'",
          String.format(Locale.ROOT, "found '%s'", root.told()),
          "");
    }
    var allowed = new Allowed(faults);
    allowed.check(root, root);
    return allowed.refused;
  }

  /**
   * @param owner the element itself, or the nearest around it that people see in the picture
   */
  private void check(Element element, Element owner) {
    Rule rule = Grammar.of(element.name());
    if (rule == null) {
      throw new IllegalStateException("No rule for " + element.name());
    }
    checkAttributes(element, owner, rule);
    if (!rule.text() && !element.text().isBlank()) {
      faults.add(
          element.at(),
          String.format(Locale.ROOT, "no text in '%s'", element.told()),
          String.format(Locale.ROOT, "found '%s'", shortened(element.text().strip())),
          "Take it out.");
    }
    checkChildren(element, owner, rule.parts());
  }

  /** Attributes that are refused for one reason are one mistake. */
  private void checkAttributes(Element element, Element owner, Rule rule) {
    Set<String> reasons = new LinkedHashSet<>();
    for (String attribute : element.attributes().keySet()) {
      if (!rule.attributes().contains(attribute)) {
        Optional<String> reason = RefusedAttributes.reason(attribute);
        if (reason.isEmpty() || reasons.add(reason.get())) {
          faults.add(
              element.at(),
              String.format(Locale.ROOT, "an attribute that '%s' may have", element.told()),
              String.format(Locale.ROOT, "found '%s'%s", attribute, at(owner)),
              reason.orElseGet(() -> nearest(attribute, rule.attributes())));
        }
      }
    }
    for (String attribute : rule.required()) {
      if (!element.attributes().containsKey(attribute) && reasons.isEmpty()) {
        faults.add(
            element.at(),
            String.format(Locale.ROOT, "the attribute '%s'", attribute),
            String.format(
                Locale.ROOT,
                "%s has none",
                element.isSeen() ? element.named() : "'" + element.told() + "'"),
            "");
      }
    }
  }

  private void checkChildren(Element parent, Element owner, List<Part> parts) {
    int[] count = new int[parts.size()];
    int reached = 0;
    Set<String> reasons = new LinkedHashSet<>();
    for (Element child : parent.children()) {
      int part = isOtherThanItsName(child) ? -1 : partOf(child, parts);
      if (part < 0) {
        refuse(child, parent, owner, parts, reasons);
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
      if (child.name().equals("bpmn:process") && isAnother(child, parent)) {
        refuseAnotherProcess(child);
      } else {
        check(child, child.isSeen() ? child : owner);
      }
    }
    if (refused.lacksPartOf(parent)) {
      return; // What is there instead was told.
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
            "found none" + at(owner),
            parts.get(part).names().contains("bpmn:timeDuration")
                ? "Write one, such as 'PT2M'."
                : "");
      }
    }
  }

  private void refuse(
      Element child, Element parent, Element owner, List<Part> parts, Set<String> reasons) {
    refused.add(child);
    Optional<Refusal> known = Refusals.element(child);
    if (known.isEmpty()) {
      faults.add(
          child.at(),
          String.format(Locale.ROOT, "an element that may stand in '%s'", parent.told()),
          String.format(Locale.ROOT, "found '%s'%s", child.told(), at(owner)),
          remedy(child.told(), names(parts)));
    } else if (child.isSeen() || reasons.add(known.get().toString())) {
      faults.add(
          child.at(),
          "what Showrunner carries out",
          String.format(
              Locale.ROOT,
              "found %s%s",
              known.get().what(),
              child.isSeen() ? " " + child.named() : at(owner)),
          known.get().reason());
    }
  }

  private static boolean isAnother(Element process, Element parent) {
    return parent
        .children("bpmn:process")
        .findFirst()
        .filter(first -> first.at().equals(process.at()))
        .isEmpty();
  }

  private void refuseAnotherProcess(Element another) {
    refused.add(another);
    faults.add(
        another.at(),
        "one process in a file",
        String.format(Locale.ROOT, "found another one, %s", another.named()),
        "Each process has a file of its own. Take the other pool out, or leave it empty.");
  }

  /** Whether an attribute makes something else of the element than we know by its name. */
  private static boolean isOtherThanItsName(Element element) {
    return is(element, "triggeredByEvent") || is(element, "isForCompensation");
  }

  private static boolean is(Element element, String attribute) {
    return element.attribute(attribute).filter("true"::equals).isPresent();
  }

  private static String at(Element owner) {
    return owner.isSeen() ? String.format(Locale.ROOT, " at %s", owner.named()) : "";
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

  /** Of attributes there are more than anybody would read. */
  private static String nearest(String found, List<String> known) {
    return Nearest.to(found, known)
        .map(near -> String.format(Locale.ROOT, "Nearest: '%s'.", near))
        .orElse("Take it out.");
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
