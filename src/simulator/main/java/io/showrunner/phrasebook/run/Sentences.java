package io.showrunner.phrasebook.run;

import io.showrunner.input.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences that are known, for whoever wrote another. */
final class Sentences {
  private static final Pattern GAP = Pattern.compile("\\{[a-z]*}");
  private static final Pattern OPTIONAL = Pattern.compile("\\(([^)]*)\\)");
  private static final Pattern VALUE =
      Pattern.compile("\"[^\"]*\"|\\d+(?:\\.\\d+)? (?:milli)?(?:second|minute|hour|day)s?\\b|\\d+");

  private final Map<String, String> known = new LinkedHashMap<>();

  /** One more sentence, as its definition writes it. */
  void know(String pattern) {
    if (!pattern.startsWith("^")) {
      String plain = OPTIONAL.matcher(pattern).replaceAll("");
      known.put(GAP.matcher(plain).replaceAll("…"), plain);
    }
  }

  /** Says which known sentence is nearest, with the author's own names and values in it. */
  String nearest(String text) {
    List<String> values = new ArrayList<>();
    Matcher value = VALUE.matcher(text);
    while (value.find()) {
      values.add(value.group());
    }
    return Nearest.to(VALUE.matcher(text).replaceAll("…"), known.keySet())
        .map(
            near ->
                String.format(
                    Locale.ROOT, "Nearest: '%s'.", filled(known.getOrDefault(near, near), values)))
        .orElse("All are listed in features/README.md.");
  }

  private static String filled(String pattern, List<String> values) {
    Matcher gap = GAP.matcher(pattern);
    if (gap.results().count() != values.size()) {
      return pattern;
    }
    var text = new StringBuilder();
    int next = 0;
    gap.reset();
    while (gap.find()) {
      gap.appendReplacement(text, Matcher.quoteReplacement(values.get(next++)));
    }
    return gap.appendTail(text).toString();
  }
}
