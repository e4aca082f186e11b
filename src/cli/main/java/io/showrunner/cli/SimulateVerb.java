package io.showrunner.cli;

import io.showrunner.cloud.mock.profile.Profile;
import io.showrunner.cloud.mock.profile.ProfileReader;
import io.showrunner.simulator.Book;
import io.showrunner.simulator.CloudLine;
import io.showrunner.simulator.Conditions;
import io.showrunner.simulator.Simulation;
import io.showrunner.trace.Trace;
import io.showrunner.trace.TraceReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Replays traces. */
@Command(
    mixinStandardHelpOptions = true,
    name = "simulate",
    header = "Replay what happened, or was invented, in virtual time.",
    description = {
      "",
      "Plays traces through the real processes and rules against a mock cloud, and tells what",
      "happened: what the processes did, what the rules decided and why, what the cloud was asked.",
      "How to write a trace: simulator/README.md.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  ./showrunner simulate simulator/traces/evening-show.jsonl",
      "  ./showrunner simulate --json --seed 7 simulator/traces/*.jsonl",
      "  ./showrunner simulate --processes my-processes simulator/traces/walk-away.jsonl"
    })
final class SimulateVerb implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "1..*", paramLabel = "TRACE", description = "Trace files, played one by one.")
  private List<Path> traces = List.of();

  @Option(names = "--json", description = "Print records as JSON Lines instead of a timeline.")
  private boolean json;

  @Option(
      names = "--report",
      paramLabel = "DIR",
      description = "Also write each trace's records to DIR/TRACE.records.jsonl.")
  private @Nullable Path report;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Where chance begins. Default: the trace's own seed, else 1.")
  private @Nullable Long seed;

  @Option(
      names = "--cloud",
      paramLabel = "mock|aliyun",
      defaultValue = "mock",
      description =
          "How the director reaches the mock cloud: mock asks it directly; aliyun through the"
              + " vendor's SDK and a free port of this machine, with an invented key, so that no"
              + " account is touched and none is needed. Both give the same records. Default:"
              + " ${DEFAULT-VALUE}.")
  private CloudKind cloud = CloudKind.MOCK;

  @Option(
      names = "--profile",
      paramLabel = "FILE",
      description = "How the mock cloud is set up, instead of what the trace itself names.")
  private @Nullable Path profile;

  @Mixin private BookOptions book = new BookOptions();

  SimulateVerb(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    CloudLine.Kind line;
    try {
      line = cloud.line();
    } catch (IllegalStateException missing) {
      console.err().println(missing.getMessage());
      return Exit.ENVIRONMENT;
    }
    Book rulesAndProcesses = book.read(console);
    List<Trace> all = new ArrayList<>();
    for (Path trace : traces) {
      all.add(TraceReader.read(trace)); // All are read first: a fault in one means none is played.
    }
    List<Conditions> conditions = conditionsOf(all, line);
    if (report != null) {
      eachHasItsOwnName(all);
    }
    var player = new TracePlayer(console, json, report);
    long violations = 0;
    for (int i = 0; i < all.size(); i++) {
      violations += player.play(all.get(i), rulesAndProcesses, conditions.get(i), seed);
    }
    return violations == 0 ? Exit.DONE : Exit.BROKEN;
  }

  private List<Conditions> conditionsOf(List<Trace> all, CloudLine.Kind line) {
    Profile named = profile == null ? null : ProfileReader.read(profile);
    List<Conditions> conditions = new ArrayList<>();
    for (Trace trace : all) {
      conditions.add(new Conditions(named == null ? Simulation.profileOf(trace) : named, line));
    }
    return conditions;
  }

  /** A report is named after its trace: of two of one name, the second would replace the first. */
  private void eachHasItsOwnName(List<Trace> all) {
    Map<String, Path> named = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      String name = all.get(i).header().name();
      Path before = named.putIfAbsent(name, traces.get(i));
      if (before != null) {
        throw new ParameterException(
            spec.commandLine(),
            String.format(
                    Locale.ROOT,
                    "Expected each trace to have a name of its own with --report, but %s and %s are both",
                    before,
                    traces.get(i))
                + String.format(
                    Locale.ROOT,
                    " called '%s'. Play them one by one, with another DIR each.",
                    name));
      }
    }
  }
}
