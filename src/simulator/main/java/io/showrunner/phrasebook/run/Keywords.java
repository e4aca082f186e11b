package io.showrunner.phrasebook.run;

import io.cucumber.gherkin.GherkinDialect;
import io.cucumber.gherkin.GherkinDialects;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** With which lines a scenario, and a table of examples, begin in the language of a feature. */
record Keywords(Pattern opening, Pattern examples) {
  private static final Pattern LANGUAGE =
      Pattern.compile("\\s*#\\s*language\\s*:\\s*([\\w-]+)\\s*");

  /**
   * Those of the language that is named above the feature; English if none is, or an unknown one.
   */
  static Keywords of(List<String> text) {
    GherkinDialect dialect =
        text.stream()
            .takeWhile(line -> line.isBlank() || line.strip().startsWith("#"))
            .map(LANGUAGE::matcher)
            .filter(Matcher::matches)
            .findFirst()
            .flatMap(line -> GherkinDialects.getDialect(line.group(1)))
            .orElseGet(() -> GherkinDialects.getDialect("en").orElseThrow());
    return new Keywords(
        anyOf(
            Stream.of(
                    dialect.getFeatureKeywords(),
                    dialect.getRuleKeywords(),
                    dialect.getScenarioKeywords(),
                    dialect.getScenarioOutlineKeywords())
                .flatMap(List::stream)),
        anyOf(dialect.getExamplesKeywords().stream()));
  }

  private static Pattern anyOf(Stream<String> keywords) {
    return Pattern.compile(
        keywords.map(Pattern::quote).collect(Collectors.joining("|", "\\s*(", ")\\s*:.*")));
  }
}
