package io.showrunner.phrasebook.run;

import io.cucumber.core.gherkin.FeatureParserException;
import io.showrunner.input.Fault;
import io.showrunner.simulator.WorkingTree;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells in our words what Cucumber found wrong with a feature file. */
final class Malformed {
  private static final Pattern FILE = Pattern.compile("(?:file|classpath):\\S+");
  private static final Pattern FAULT = Pattern.compile("\\((\\d+):(\\d+)\\): (.*)");
  private static final Pattern UNEXPECTED = Pattern.compile("expected: .*, got '(.*)'");

  private Malformed() {}

  static List<Fault> faults(FeatureParserException malformed) {
    String text = String.valueOf(malformed.getMessage());
    Matcher file = FILE.matcher(text);
    Optional<Path> path =
        file.find() ? Optional.of(Path.of(URI.create(file.group()))) : Optional.empty();
    String name = path.map(it -> WorkingTree.seenFromHere(it).toString()).orElse("feature");
    String steps = path.map(Keywords::of).orElseGet(() -> Keywords.of(List.of())).steps();
    List<Fault> faults = new ArrayList<>();
    Matcher each = FAULT.matcher(text);
    while (each.find()) {
      faults.add(
          fault(
              name,
              steps,
              Integer.parseInt(each.group(1)),
              Integer.parseInt(each.group(2)),
              each.group(3)));
    }
    return faults.isEmpty() ? List.of(Fault.at(name, 1, "a feature", text)) : faults;
  }

  private static Fault fault(String file, String steps, int line, int column, String said) {
    Matcher unexpected = UNEXPECTED.matcher(said);
    if (unexpected.matches()) {
      return new Fault(
          file,
          line,
          column,
          String.format(Locale.ROOT, "a scenario, a step (%s) or a row of a table", steps),
          String.format(Locale.ROOT, "found '%s'", unexpected.group(1)),
          "");
    }
    if (said.startsWith("inconsistent cell count")) {
      return new Fault(
          file,
          line,
          column,
          "as many cells in every row of a table as in its first",
          "this row has another number",
          "");
    }
    String why = said.endsWith(".") ? said.substring(0, said.length() - 1) : said;
    return new Fault(file, line, column, "a feature that can be read", why, "");
  }
}
