package io.showrunner.cli;

import io.showrunner.bench.CloudBench;
import io.showrunner.bench.Effort;
import io.showrunner.bench.EngineBench;
import io.showrunner.bench.Result;
import io.showrunner.simulator.Book;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures. */
@Command(
    mixinStandardHelpOptions = true,
    name = "bench",
    header = "Measure Showrunner on this machine, beside a floor taken in the same run.",
    description = {
      "",
      "durable     events a second from the inbox through process and rules to an answered call, on",
      "            disk and in memory, and by how much the file grows; the floor is a hand-written",
      "            update of one row, one transaction an event, in the same kind of store",
      "simulation  events a second of a trace of many rooms in virtual time, all of it; and of rules",
      "            and core alone",
      "cloud       signed calls a second that the mock cloud's port answers; the floor is the same",
      "            port with nothing behind it",
      "",
      "What is compared takes turns, in several laps, and medians are told. Machines are shared and",
      "noisy: trust the ratios of one run, not the figures of two.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  ./showrunner bench",
      "  ./showrunner bench durable --rooms 1000",
      "  ./showrunner bench simulation --json"
    })
final class BenchVerb implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  /** What can be measured. */
  enum Part {
    DURABLE,
    SIMULATION,
    CLOUD;

    /** As it is typed. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Parameters(
      arity = "0..*",
      paramLabel = "PART",
      description = "What to measure: ${COMPLETION-CANDIDATES}. Default: all, some minutes.")
  private List<Part> parts = List.of();

  @Option(
      names = "--rooms",
      paramLabel = "N",
      split = ",",
      description = "How many rooms are open in 'durable', for each size. Default: 1000,20000.")
  private List<Integer> rooms = Effort.USUAL.rooms();

  @Option(
      names = "--active",
      paramLabel = "N",
      description = "In how many of them something happens. Default: 200.")
  private int active = Effort.USUAL.active();

  @Option(
      names = "--callers",
      paramLabel = "N",
      description = "How many tell 'durable' at the same time what happens. Default: 32.")
  private int callers = Effort.USUAL.callers();

  @Option(
      names = "--at-once",
      paramLabel = "N",
      description = "How much may share a commit in 'durable'; 1 for nothing. Default: 64.")
  private int atOnce = Effort.USUAL.atOnce();

  @Option(
      names = "--laps",
      paramLabel = "N",
      description = "How many laps count. Default: 5, after 6 to warm up.")
  private int laps = Effort.USUAL.laps();

  @Option(names = "--json", description = "Print each result as a line of JSON.")
  private boolean json;

  @Mixin private BookOptions options = new BookOptions();

  BenchVerb(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    within("--laps", laps, 1, 1_000);
    within("--active", active, 1, 10_000);
    within("--callers", callers, 1, 1_000);
    within("--at-once", atOnce, 1, 10_000);
    for (int size : rooms) {
      within("--rooms", size, 1, 100_000);
    }
    int warmUp = Math.min(laps, Effort.USUAL.warmUp());
    var effort = new Effort(rooms, active, callers, atOnce, Effort.USUAL.simulated(), warmUp, laps);
    Book book = options.read(console);
    List<Part> chosen = parts.isEmpty() ? Arrays.asList(Part.values()) : parts;
    for (Part part : chosen) {
      switch (part) {
        case DURABLE -> {
          title("Events on their durable way:");
          tell(EngineBench.durable(book, effort, this::progress));
        }
        case SIMULATION -> {
          title("Simulations, one thread:");
          tell(EngineBench.simulation(book, effort, this::progress));
        }
        case CLOUD -> {
          title("The mock cloud over HTTP, signatures verified:");
          tell(cloud());
        }
      }
    }
    return Exit.DONE;
  }

  private static List<Result> cloud() throws InterruptedException {
    return new ArrayList<>(CloudBench.run().results());
  }

  private void within(String option, int value, int least, int most) {
    if (value < least || value > most) {
      throw new ParameterException(
          spec.commandLine(),
          String.format(
              Locale.ROOT,
              "Expected %s to be from %,d to %,d, but it is %,d.",
              option,
              least,
              most,
              value));
    }
  }

  private void title(String words) {
    if (!json) {
      console.out().println(words);
      console.out().flush();
    }
  }

  private void progress(String words) {
    if (console.waiting()) {
      console.err().print("\r\u001b[2K" + words);
      console.err().flush();
    }
  }

  private void tell(List<Result> results) {
    progress("");
    for (Result each : results) {
      console.out().println(json ? each.json().write() : words(each));
    }
    console.out().flush();
  }

  private static String words(Result result) {
    String cpu =
        result.cpuMicros() > 0
            ? String.format(Locale.ROOT, "%8.1f µs of cpu each", result.cpuMicros())
            : "";
    String floor =
        result.ofFloor() > 0
            ? String.format(Locale.ROOT, "   %.2f of the floor", result.ofFloor())
                + (result.ofFloorCpu() > 0
                    ? String.format(Locale.ROOT, " (%.2f by cpu)", result.ofFloorCpu())
                    : "")
            : "";
    String disk =
        result.diskBytes() > 0
            ? String.format(Locale.ROOT, "   %,.0f bytes of disk each", result.diskBytes())
            : "";
    return String.format(
            Locale.ROOT,
            "  %-46s %,9.0f a second %s%s%s   load %.1f",
            result.what(),
            result.perSecond(),
            cpu,
            floor,
            disk,
            result.load())
        .stripTrailing();
  }
}
