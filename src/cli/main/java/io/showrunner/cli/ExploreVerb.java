package io.showrunner.cli;

import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import io.showrunner.simulator.Book;
import io.showrunner.simulator.explore.Exploration;
import io.showrunner.simulator.explore.Failure;
import io.showrunner.simulator.explore.Tally;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Explores. */
@Command(
    mixinStandardHelpOptions = true,
    name = "explore",
    header = "Invent broadcasts and look for one that breaks what must always hold.",
    description = {
      "",
      "Each seed gives one broadcast: rooms, streamers, guests, and the weather of calls, callbacks",
      "and quotas, mixed as the seed draws them. Each is played in a world of its own, through the",
      "real processes and rules, watched by all invariants (docs/invariants.md). What fails is told",
      "with one line to replay it, as a trace made as short as it can be, and as a scenario. At the",
      "end a table says which trouble met rooms in which phase. More: docs/exploring.md.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  ./showrunner explore",
      "  ./showrunner explore --seeds 2000 --threads 4 --report found",
      "  ./showrunner explore --seed 4217",
      "  ./showrunner explore --strands streamer,guests,calls",
      "  ./showrunner explore --converge --seeds 50"
    })
final class ExploreVerb implements Callable<Integer> {
  private static final int MOST_SEEDS = 1_000_000;
  private static final int USUAL_SEEDS = 200;
  private static final int MOST_THREADS = 64;

  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--seeds",
      paramLabel = "N",
      description = "How many seeds to play, 1 to 1000000. Default: 200, or 1 with --seed.")
  private @Nullable Integer seeds;

  @Option(
      names = "--seed",
      paramLabel = "S",
      description = "The first seed, and the only one unless --seeds says more. Default: 1.")
  private @Nullable Long seed;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many worlds to play at once, 1 to 64. Default: one for each processor.")
  private @Nullable Integer threads;

  @Option(
      names = "--strands",
      paramLabel = "WORD",
      split = ",",
      completionCandidates = Words.class,
      description = {
        "What to invent broadcasts of, instead of the usual: any of",
        "${COMPLETION-CANDIDATES}."
      })
  private List<String> strands = List.of();

  @Option(
      names = "--converge",
      description =
          "Play each broadcast in fair weather and in foul, and compare where its rooms come to"
              + " rest.")
  private boolean converge;

  @Option(
      names = "--report",
      paramLabel = "DIR",
      description =
          "Also write what failed to DIR: seed-N.jsonl, the trace, and seed-N.feature, the same as"
              + " a scenario.")
  private @Nullable Path report;

  @Option(names = "--json", description = "Print JSON Lines: one for each failure, one at the end.")
  private boolean json;

  @Mixin private BookOptions book = new BookOptions();

  ExploreVerb(Console console) {
    this.console = console;
  }

  /** The words of all strands. */
  static final class Words implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Exploration.strands().iterator();
    }
  }

  @Override
  public Integer call() throws InterruptedException {
    int many = seeds != null ? seeds : seed != null ? 1 : USUAL_SEEDS;
    int atOnce =
        threads != null
            ? threads
            : Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
    within("--seeds", many, MOST_SEEDS);
    within("--threads", atOnce, MOST_THREADS);
    Exploration exploration = exploration(book.read(console));
    try (var progress = new Progress(console, "exploring", many)) {
      Tally tally = exploration.play(seed == null ? 1 : seed, many, atOnce, progress, this::tell);
      tell(tally);
      return tally.failures() == 0 ? Exit.DONE : Exit.BROKEN;
    }
  }

  private Exploration exploration(Book rulesAndProcesses) {
    if (!converge) {
      try {
        return Exploration.ofInvariants(rulesAndProcesses, strands);
      } catch (IllegalArgumentException unknown) {
        throw new ParameterException(
            spec.commandLine(), String.valueOf(unknown.getMessage()), unknown);
      }
    } else if (!strands.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "Expected --strands or --converge, but found both: what --converge plays is fixed.");
    }
    return Exploration.ofWeathers(rulesAndProcesses);
  }

  private void within(String option, int value, int most) {
    if (value < 1 || value > most) {
      throw new ParameterException(
          spec.commandLine(),
          String.format(
              Locale.ROOT, "Expected %s to be from 1 to %d, but it is %d.", option, most, value));
    }
  }

  private void tell(Failure failure) {
    if (report != null) {
      write(report, failure);
    }
    if (json) {
      line(
          JsonObject.EMPTY
              .with("kind", "failure")
              .with("seed", failure.seed())
              .with("invariant", failure.invariant())
              .with("detail", failure.detail())
              .with("replay", failure.replay() + book.again())
              .with("trace", failure.text().lines().map(Json::of).toList())
              .write());
      return;
    }
    line(String.format(Locale.ROOT, "BROKEN  %s: %s", failure.invariant(), failure.detail()));
    line("Replay: " + failure.replay() + book.again());
    line("");
    line(
        String.format(
            Locale.ROOT,
            "%d of its %d lines break it too:",
            failure.trace().steps().size(),
            failure.lines()));
    failure.text().lines().forEach(this::line);
    line("");
    failure.feature().lines().forEach(this::line);
    line("");
  }

  private static void write(Path folder, Failure failure) {
    try {
      Files.createDirectories(folder);
      String name = "seed-" + failure.seed();
      Files.writeString(folder.resolve(name + ".jsonl"), failure.text());
      Files.writeString(folder.resolve(name + ".feature"), failure.feature());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void tell(Tally tally) {
    if (json) {
      line(
          JsonObject.EMPTY
              .with("kind", "exploration")
              .with("seeds", tally.seeds())
              .with("events", tally.lines())
              .with("failures", tally.failures())
              .with("met", tally.json())
              .write());
      return;
    }
    line("Trouble, and how often it struck while some room was");
    tally.table().forEach(this::line);
    line("");
    line(
        String.format(
            Locale.ROOT,
            "%d %s with %d events: %s",
            tally.seeds(),
            tally.seeds() == 1 ? "seed" : "seeds",
            tally.lines(),
            tally.failures() == 0 ? "nothing broken" : tally.failures() + " broken"));
  }

  private void line(String line) {
    console.out().println(line);
    console.out().flush();
  }
}
