package io.showrunner.process.check;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Attributes that are alike wherever they stand: ids, numbers, and words with one meaning. */
final class Values {
  private static final Pattern ID = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]{0,199}");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,6}(\\.[0-9]{1,20})?");
  private static final Map<String, Expected> EXPECTED = new LinkedHashMap<>();

  static {
    var number = new Expected(NUMBER, "a number");
    var truth = new Expected(Pattern.compile("true|false"), "'true' or 'false'");
    for (String attribute : new String[] {"x", "y", "width", "height"}) {
      EXPECTED.put(attribute, number);
    }
    EXPECTED.put("isExpanded", truth);
    EXPECTED.put("isMarkerVisible", truth);
    EXPECTED.put("isExecutable", new Expected(Pattern.compile("true"), "'true'"));
    EXPECTED.put("isHorizontal", truth);
    EXPECTED.put("cancelActivity", truth);
    EXPECTED.put("camunda:isStartableInTasklist", truth);
    EXPECTED.put(
        "camunda:historyTimeToLive",
        new Expected(
            Pattern.compile("P[0-9]{1,4}D|[0-9]{1,4}"), "a number of days such as 'P30D'"));
    for (String attribute : new String[] {"isImmediate", "isCollection", "isUnlimited"}) {
      EXPECTED.put(attribute, truth);
    }
    EXPECTED.put("capacity", new Expected(Pattern.compile("[0-9]{1,6}"), "a whole number"));
    EXPECTED.put("resolution", number);
    EXPECTED.put("processType", new Expected(Pattern.compile("None|Public|Private"), "'None'"));
    EXPECTED.put(
        "gatewayDirection",
        new Expected(
            Pattern.compile("Unspecified|Converging|Diverging|Mixed"),
            "'Unspecified', 'Converging', 'Diverging' or 'Mixed'"));
    defaults("false", "isForCompensation", "instantiate", "parallelMultiple", "isClosed");
    defaults("true", "isInterrupting");
    defaults("1", "startQuantity", "completionQuantity");
    EXPECTED.put(
        "xsi:type",
        new Expected(Pattern.compile("bpmn:tFormalExpression"), "'bpmn:tFormalExpression'"));
    EXPECTED.put(
        "associationDirection",
        new Expected(Pattern.compile("None|One|Both"), "'None', 'One' or 'Both'"));
  }

  private Values() {}

  /** Other tools write out what BPMN takes for granted; anything else would mean something. */
  private static void defaults(String value, String... attributes) {
    for (String attribute : attributes) {
      EXPECTED.put(
          attribute,
          new Expected(Pattern.compile(value), String.format(Locale.ROOT, "'%s'", value)));
    }
  }

  /**
   * Looks at everything but the insides of what is refused as a whole.
   *
   * @return whether every id is one and stands once, so that it says what is meant by it
   */
  static boolean check(Element root, Refused refused, Faults faults) {
    int before = faults.size();
    Set<String> ids = new LinkedHashSet<>();
    root.all().forEach(e -> e.attribute("id").ifPresent(id -> checkId(e, id, ids, faults)));
    boolean sound = faults.size() == before;
    checkPatterns(root, refused, faults);
    return sound;
  }

  private static void checkPatterns(Element element, Refused refused, Faults faults) {
    if (!refused.contains(element)) {
      checkPatterns(element, faults);
      element.children().forEach(child -> checkPatterns(child, refused, faults));
    }
  }

  private static void checkPatterns(Element element, Faults faults) {
    element
        .attributes()
        .forEach(
            (attribute, value) -> {
              Expected expected = EXPECTED.get(attribute);
              if (expected != null && !expected.pattern().matcher(value).matches()) {
                faults.add(
                    element.at(),
                    String.format(Locale.ROOT, "'%s' to be %s", attribute, expected.told()),
                    String.format(Locale.ROOT, "found '%s'", value),
                    "");
              }
            });
  }

  private static void checkId(Element element, String id, Set<String> ids, Faults faults) {
    if (!ID.matcher(id).matches()) {
      faults.add(
          element.at(),
          "an id of letters, digits, '_', '.' and '-' that begins with a letter",
          String.format(Locale.ROOT, "found '%s'", id),
          "");
    } else if (!ids.add(id)) {
      faults.add(
          element.at(),
          "each id once",
          String.format(Locale.ROOT, "'%s' is taken by an earlier element", id),
          "");
    }
  }

  private record Expected(Pattern pattern, String told) {}
}
