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
    EXPECTED.put(
        "cancelActivity",
        new Expected(Pattern.compile("true"), "'true', for a token cannot be in two places"));
    EXPECTED.put(
        "camunda:historyTimeToLive",
        new Expected(Pattern.compile("P[0-9]{1,4}D"), "a number of days such as 'P30D'"));
    EXPECTED.put(
        "xsi:type",
        new Expected(Pattern.compile("bpmn:tFormalExpression"), "'bpmn:tFormalExpression'"));
    EXPECTED.put(
        "associationDirection",
        new Expected(Pattern.compile("None|One|Both"), "'None', 'One' or 'Both'"));
  }

  private Values() {}

  static void check(Element root, Faults faults) {
    Set<String> ids = new LinkedHashSet<>();
    root.all()
        .forEach(
            element -> {
              checkPatterns(element, faults);
              element.attribute("id").ifPresent(id -> checkId(element, id, ids, faults));
            });
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
