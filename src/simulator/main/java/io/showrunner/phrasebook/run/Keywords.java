package io.showrunner.phrasebook.run;

import io.cucumber.gherkin.GherkinDialect;
import io.cucumber.gherkin.GherkinDialects;
import io.showrunner.input.BadInput;
import io.showrunner.input.Fault;
import io.showrunner.input.Nearest;
import io.showrunner.input.TextFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * With which lines a scenario, and a table of examples, begin in the language of a feature, and
 * which words begin a step: those that may be written for Given, When, Then, And, But.
 */
record Keywords(Pattern opening, Pattern examples, String steps) {
  private static final Pattern LANGUAGE = Pattern.compile("\\s*#\\s*language\\s*:\\s*(\\S+)\\s*");

  /** Those of a file; English if it cannot be read. */
  static Keywords of(Path file) {
    try {
      return of(TextFile.read(file, "a feature file").lines().toList());
    } catch (BadInput unreadable) {
      return of(List.of());
    }
  }

  /**
   * What is wrong with the language that a file names, if anything is.
   *
   * @param file as its author would name it
   */
  static Optional<Fault> unknownLanguage(String file, List<String> text) {
    for (int at = 0; at < text.size() && isAbove(text.get(at)); at++) {
      Matcher line = LANGUAGE.matcher(text.get(at));
      if (line.matches() && GherkinDialects.getDialect(line.group(1)).isEmpty()) {
        String found = line.group(1);
        return Optional.of(
            Fault.at(
                    file,
                    at + 1,
                    "a language of Gherkin",
                    String.format(Locale.ROOT, "found '%s'", found))
                .withRemedy(remedy(found)));
      }
    }
    return Optional.empty();
  }

  /** Many write a language out, in English or as it is called by those who speak it. */
  private static String remedy(String found) {
    Optional<String> called =
        GherkinDialects.getDialects().stream()
            .filter(
                each ->
                    found.equalsIgnoreCase(each.getName())
                        || found.equalsIgnoreCase(each.getNativeName()))
            .map(GherkinDialect::getLanguage)
            .findFirst();
    var known = new TreeSet<>(GherkinDialects.getLanguages());
    return called
            .or(() -> Nearest.to(found, known))
            .map(near -> String.format(Locale.ROOT, "Nearest: '%s'. ", near))
            .orElse("")
        + String.format(Locale.ROOT, "Known: %s.", String.join(", ", known));
  }

  private static boolean isAbove(String line) {
    return line.isBlank() || line.strip().startsWith("#");
  }

  /**
   * Those of the language that is named above the feature; English if none is, or an unknown one.
   */
  static Keywords of(List<String> text) {
    GherkinDialect dialect =
        text.stream()
            .takeWhile(Keywords::isAbove)
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
        anyOf(dialect.getExamplesKeywords().stream()),
        Stream.of(
                dialect.getGivenKeywords(),
                dialect.getWhenKeywords(),
                dialect.getThenKeywords(),
                dialect.getAndKeywords(),
                dialect.getButKeywords())
            .flatMap(List::stream)
            .map(String::strip)
            .filter(word -> !word.equals("*"))
            .distinct()
            .collect(Collectors.joining(", ")));
  }

  private static Pattern anyOf(Stream<String> keywords) {
    return Pattern.compile(
        keywords.map(Pattern::quote).collect(Collectors.joining("|", "\\s*(", ")\\s*:.*")));
  }
}
