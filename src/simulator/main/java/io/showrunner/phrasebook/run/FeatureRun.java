package io.showrunner.phrasebook.run;

import io.cucumber.core.feature.FeatureParser;
import io.cucumber.core.feature.FeatureWithLines;
import io.cucumber.core.gherkin.FeatureParserException;
import io.cucumber.core.options.RuntimeOptions;
import io.cucumber.core.options.RuntimeOptionsBuilder;
import io.cucumber.core.runtime.FeaturePathFeatureSupplier;
import io.cucumber.core.runtime.Runtime;
import io.cucumber.plugin.Plugin;
import io.cucumber.tagexpressions.Expression;
import io.cucumber.tagexpressions.TagExpressionException;
import io.cucumber.tagexpressions.TagExpressionParser;
import io.showrunner.input.BadInput;
import io.showrunner.input.Fault;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One run of feature files in this process.
 *
 * @param paths folders, files, or {@code file:line}; at least one
 * @param tags a tag expression such as {@code @grace and not @slow}, or null for all
 * @param report where Cucumber's own reports go, or null for none
 * @param threads how many scenarios are played at once, 1 or more
 */
public record FeatureRun(
    List<String> paths, @Nullable String tags, @Nullable Path report, int threads) {
  /** What may stand between tags. */
  private static final List<String> OPERATORS = List.of("and", "or", "not");

  private static final URI STEPS = URI.create("classpath:/io/showrunner/phrasebook");

  /**
   * Takes a copy.
   *
   * @throws IllegalArgumentException if the tags are no tag expression
   * @throws BadInput if a path leads nowhere
   */
  public FeatureRun {
    paths = List.copyOf(paths);
    Selection.of(paths);
    if (tags != null) {
      filter(tags);
    }
  }

  /**
   * Runs them, by the rules and processes of the repertoire.
   *
   * @param out takes finished lines without their ends, as soon as they are known; with several
   *     threads once all is over, in the order of the files
   * @return how it went
   * @throws BadInput if a feature cannot be read, something in it is misspelt, or nothing was
   *     selected; then nothing was played
   */
  public Tally run(Consumer<String> out) {
    List<FeatureWithLines> selected = Selection.of(paths);
    var proofreader = new Proofreader();
    runAll(options(selected).setDryRun(), proofreader);
    if (!proofreader.faults().isEmpty()) {
      throw new BadInput(proofreader.faults());
    }
    var options = options(selected).setThreads(threads);
    if (report != null) {
      options.addPluginName("html:" + report.resolve("cucumber.html"));
      options.addPluginName("json:" + report.resolve("cucumber.json"));
      options.addPluginName("junit:" + report.resolve("cucumber.xml"));
    }
    var teller = new Teller(out);
    runAll(options, teller);
    if (teller.tally().scenarios() == 0) {
      throw nothingSelected();
    }
    return teller.tally();
  }

  private RuntimeOptionsBuilder options(List<FeatureWithLines> selected) {
    var options =
        new RuntimeOptionsBuilder()
            .addGlue(STEPS)
            .setPublishQuiet(true)
            .setNoSummary()
            .setMonochrome();
    selected.forEach(options::addFeature);
    if (tags != null) {
      options.addTagFilter(filter(tags));
    }
    return options;
  }

  private static Expression filter(String tags) {
    for (String word : tags.split("[\\s()]+", -1)) {
      if (!word.isEmpty() && !word.startsWith("@") && !OPERATORS.contains(word)) {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT,
                "Expected tags, which begin with '@', but found '%s'. Nearest: '@%s'.",
                word,
                word));
      }
    }
    try {
      return TagExpressionParser.parse(tags);
    } catch (TagExpressionException e) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "Expected a tag expression such as '@grace and not @slow', but found '%s'.",
              tags),
          e);
    }
  }

  private static void runAll(RuntimeOptionsBuilder options, Plugin hearing) {
    RuntimeOptions asked = options.build();
    var features =
        new FeaturePathFeatureSupplier(
            FeatureRun.class::getClassLoader, asked, new FeatureParser(UUID::randomUUID));
    try {
      Runtime.builder()
          .withRuntimeOptions(asked)
          .withFeatureSupplier(() -> features.get().stream().map(PlainLanguage::of).toList())
          .withAdditionalPlugins(hearing)
          .withClassLoader(FeatureRun.class::getClassLoader)
          .build()
          .run();
    } catch (FeatureParserException malformed) {
      throw new BadInput(Malformed.faults(malformed));
    }
  }

  private BadInput nothingSelected() {
    String where = String.join(", ", paths);
    return new BadInput(
        Fault.at(
            where,
            1,
            tags == null
                ? "a scenario"
                : String.format(Locale.ROOT, "a scenario tagged '%s'", tags),
            "there is none"));
  }
}
