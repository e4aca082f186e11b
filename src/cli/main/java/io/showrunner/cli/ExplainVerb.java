package io.showrunner.cli;

import io.showrunner.cloud.mock.profile.ProfileReader;
import io.showrunner.input.Nearest;
import io.showrunner.json.JsonObject;
import io.showrunner.record.RecordLog;
import io.showrunner.simulator.Book;
import io.showrunner.simulator.Conditions;
import io.showrunner.simulator.Simulation;
import io.showrunner.trace.Trace;
import io.showrunner.trace.TraceReader;
import io.showrunner.why.Chain;
import io.showrunner.why.Chains;
import io.showrunner.why.Diagrams;
import io.showrunner.why.Explanation;
import io.showrunner.why.StoryJson;
import io.showrunner.why.StoryText;
import io.showrunner.wording.Palette;
import io.showrunner.wording.Text;
import io.showrunner.wording.Times;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells why something was called, or was not. */
@Command(
    mixinStandardHelpOptions = true,
    name = "explain",
    header = "Tell why the cloud was asked for something, or was not.",
    description = {
      "",
      "Plays a trace as 'simulate' does and tells one moment of one room as a story: what happened,",
      "who told us, which token moved, which rows of which tables decided, what was asked of the",
      "cloud, what is different from before, what was answered, and what viewers then had. Where no",
      "call was made because of it, it says why not, and tells of the last call before.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  ./showrunner explain simulator/traces/evening-show.jsonl --at PT1M23S --room evening",
      "  ./showrunner explain simulator/traces/walk-away.jsonl --at 9:34.200",
      "  ./showrunner explain simulator/traces/rough-weather.jsonl --at PT1M1.2S --json"
    })
final class ExplainVerb implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "TRACE", description = "The trace file.")
  private Path trace = Path.of("");

  @Option(
      names = "--at",
      paramLabel = "TIME",
      required = true,
      converter = MomentInAShow.class,
      description = {
        "The moment, as a trace writes it (PT1M23S) or a timeline (1:23.000). What happened last at",
        "or before it is told, with all that came of it."
      })
  private Duration at = Duration.ZERO;

  @Option(
      names = "--room",
      paramLabel = "ROOM",
      description = "The room. May be left out if the trace has one room only.")
  private @Nullable String room;

  @Option(names = "--json", description = "Print each story as a line of JSON.")
  private boolean json;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Where chance begins. Default: the trace's own seed, else 1.")
  private @Nullable Long seed;

  @Option(
      names = "--profile",
      paramLabel = "FILE",
      description = "How the mock cloud is set up, instead of what the trace itself names.")
  private @Nullable Path profile;

  @Mixin private BookOptions options = new BookOptions();

  ExplainVerb(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Book book = options.read(console);
    Trace read = TraceReader.read(trace);
    String which = roomOf(read);
    var chains = new Chains();
    Duration end;
    try (var progress = new Progress(console, read.header().name(), read.steps().size())) {
      JsonObject summary =
          Simulation.play(read, book, conditions(read), seed, new RecordLog(chains), progress);
      end = summary.text("virtual").map(Duration::parse).orElse(Duration.ZERO);
    }
    if (at.isNegative() || at.compareTo(end) > 0) {
      throw wrong(
          String.format(
              Locale.ROOT,
              "Expected --at within the run, from 0:00.000 to %s, but it is %s. %s",
              Times.clock(end),
              at.isNegative() ? at : Times.clock(at),
              nearest(chains.of(which))));
    }
    Explanation explanation =
        Explanation.of(chains, which, at)
            .orElseThrow(
                () ->
                    wrong(
                        String.format(
                            Locale.ROOT,
                            "Expected something to have happened in room %s by %s, but nothing had. %s",
                            which,
                            Times.clock(at),
                            nearest(chains.of(which)))));
    tell(explanation, Diagrams.of(book.processes()));
    return Exit.DONE;
  }

  private Conditions conditions(Trace read) {
    return profile == null
        ? Simulation.meantFor(read)
        : Conditions.USUAL.under(ProfileReader.read(profile));
  }

  private String roomOf(Trace read) {
    List<String> rooms = read.rooms().stream().map(made -> made.room().value()).toList();
    if (room == null && rooms.size() == 1) {
      return rooms.get(0);
    } else if (room == null) {
      throw wrong(
          String.format(
              Locale.ROOT,
              "Expected --room, for the trace has %d rooms, but found none. Rooms: %s.",
              rooms.size(),
              some(rooms)));
    } else if (!rooms.contains(room)) {
      throw wrong(
          String.format(
              Locale.ROOT,
              "Expected a room of the trace after --room, but found '%s'. %s",
              room,
              Nearest.to(room, rooms)
                  .map(near -> Nearest.remedy(near, List.of(near)))
                  .orElseGet(() -> String.format(Locale.ROOT, "Rooms: %s.", some(rooms)))));
    }
    return room;
  }

  private static String some(List<String> rooms) {
    int most = 12;
    String more =
        rooms.size() > most ? String.format(Locale.ROOT, " and %d more", rooms.size() - most) : "";
    return more.isEmpty() ? Text.and(rooms) : String.join(", ", rooms.subList(0, most)) + more;
  }

  /** The moments around the one asked for at which anything happened. */
  private String nearest(List<Chain> chains) {
    List<Duration> moments = chains.stream().flatMap(Chain::moments).distinct().sorted().toList();
    Stream<Duration> before =
        moments.stream().filter(m -> m.compareTo(at) <= 0).max(Comparator.naturalOrder()).stream();
    Stream<Duration> after =
        moments.stream().filter(m -> m.compareTo(at) > 0).min(Comparator.naturalOrder()).stream();
    return String.format(
        Locale.ROOT,
        "Nearest: --at %s.",
        String.join(" or ", Stream.concat(before, after).map(Times::clock).toList()));
  }

  private void tell(Explanation explanation, Diagrams diagrams) {
    if (json) {
      var stories = new StoryJson(diagrams);
      explanation.all().forEach(chain -> console.out().println(stories.of(chain).write()));
      return;
    }
    var text = new StoryText(diagrams, console.terminal() ? Palette.ANSI : Palette.PLAIN);
    boolean first = true;
    for (Chain chain : explanation.now()) {
      print(first ? "" : "\nAt the same moment:\n", text.of(chain));
      first = false;
    }
    explanation
        .before()
        .ifPresent(chain -> print("\nThe last call before that:\n", text.of(chain)));
  }

  private void print(String lead, List<String> lines) {
    if (!lead.isEmpty()) {
      console.out().println(lead);
    }
    lines.forEach(console.out()::println);
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
