package io.showrunner.cli;

import io.showrunner.cloud.mock.profile.Profile;
import io.showrunner.cloud.mock.profile.ProfileReader;
import io.showrunner.phrasebook.Repertoire;
import io.showrunner.phrasebook.run.FeatureRun;
import io.showrunner.phrasebook.run.Tally;
import io.showrunner.simulator.WorkingTree;
import io.showrunner.simulator.timeline.Assumed;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs feature files. */
@Command(
    mixinStandardHelpOptions = true,
    name = "test",
    header = "Run the scenarios of feature files, in virtual time.",
    description = {
      "",
      "Plays each scenario in a world of its own, through the real processes and rules against a",
      "mock cloud. What fails is told with what was expected, what was found and the room's",
      "timeline so far. How to write a scenario, and all sentences: features/README.md.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  ./showrunner test",
      "  ./showrunner test features/reconnecting.feature:12",
      "  ./showrunner test --tags @grace --processes my-processes"
    })
final class TestVerb implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description =
          "Folders, feature files, or FILE:LINE for one scenario. Default: features/ of the"
              + " repository.")
  private List<String> paths = List.of();

  @Option(
      names = "--tags",
      paramLabel = "EXPR",
      description = "Only scenarios whose tags fit, such as '@grace and not @slow'.")
  private @Nullable String tags;

  @Option(
      names = "--report",
      paramLabel = "DIR",
      description = "Also write cucumber.html, cucumber.json and cucumber.xml (JUnit) there.")
  private @Nullable Path report;

  @Option(
      names = "--threads",
      paramLabel = "N",
      defaultValue = "1",
      description =
          "How many scenarios to play at once; with more than one, results are told when all are"
              + " known. Default: ${DEFAULT-VALUE}.")
  private int threads = 1;

  @Option(
      names = "--profile",
      paramLabel = "FILE",
      description = "How the mock cloud is set up: simulator/profiles/README.md.")
  private @Nullable Path profile;

  @Mixin private BookOptions book = new BookOptions();

  TestVerb(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (threads < 1 || threads > 64) {
      throw new ParameterException(
          spec.commandLine(),
          String.format(Locale.ROOT, "Expected 1 to 64 threads, but found %d.", threads));
    }
    FeatureRun run = run();
    Profile conditions = profile == null ? Profile.USUAL : ProfileReader.read(profile);
    Repertoire.use(book.read(console), conditions, GivenOptions.of(spec, "--tags"));
    try {
      Tally tally = run.run(this::line);
      line("");
      Assumed.lines(Repertoire.reliedOn(), conditions.flipped()).forEach(this::line);
      return tally.failed().isEmpty() ? Exit.DONE : Exit.BROKEN;
    } finally {
      Repertoire.use(null);
    }
  }

  private FeatureRun run() {
    try {
      return new FeatureRun(paths.isEmpty() ? usual() : paths, tags, report, threads);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private static List<String> usual() {
    Path features = WorkingTree.folder("features");
    return List.of(features == null ? "features" : features.toString());
  }

  private void line(String line) {
    console.out().println(line);
    console.out().flush();
  }
}
