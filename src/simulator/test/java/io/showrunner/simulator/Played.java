package io.showrunner.simulator;

import io.showrunner.cloud.StreamCloud;
import io.showrunner.json.JsonObject;
import io.showrunner.process.check.ProcessFiles;
import io.showrunner.record.RecordLog;
import io.showrunner.rules.Rulebook;
import io.showrunner.rules.drools.DroolsRulebook;
import io.showrunner.rules.tables.RuleTables;
import io.showrunner.trace.Trace;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A trace played to its end, with the records it gave. */
record Played(List<JsonObject> records) {
  private static final Book BOOK =
      new Book(
          ProcessFiles.read(Path.of("processes")),
          DroolsRulebook.of(RuleTables.read(Path.of("rules"))));

  static ProcessFiles processes() {
    return BOOK.processes();
  }

  static Rulebook rules() {
    return BOOK.rules();
  }

  static Played of(Trace trace) {
    return of(trace, BOOK.rules(), UnaryOperator.identity(), Simulation.LONGEST);
  }

  /** Played by other rules, with something between director and cloud. */
  static Played of(
      Trace trace, Rulebook rules, UnaryOperator<StreamCloud> between, Duration longest) {
    List<JsonObject> records = new ArrayList<>();
    var log = new RecordLog((record, line) -> records.add(record));
    var book = new Book(BOOK.processes(), rules);
    try (var world = new World(book, trace.header().app(), Conditions.USUAL, 1, log, between)) {
      for (Trace.Step step : trace.steps()) {
        world.clock().wakeAt(World.START.plus(step.at()), () -> world.happen(step.event()));
      }
      world.runToTheEnd(longest);
      world.conclude();
    }
    return new Played(records);
  }

  List<String> violations() {
    return records.stream()
        .filter(record -> record.text("kind").orElse("").equals("violation"))
        .map(
            record ->
                String.format(
                    Locale.ROOT,
                    "%s %s %s: %s",
                    record.text("at").orElse(""),
                    record.text("room").orElse(""),
                    record.text("invariant").orElse(""),
                    record.text("detail").orElse("")))
        .toList();
  }

  /** The trace as a file would have it, to play it again by hand. */
  static String text(Trace trace) {
    return trace.steps().stream()
        .map(
            step -> {
              JsonObject line =
                  JsonObject.EMPTY
                      .with("at", step.at().toString())
                      .with("event", step.event().name());
              for (var field : step.event().fields().fields().entrySet()) {
                line = line.with(field.getKey(), field.getValue());
              }
              return line.write();
            })
        .collect(
            Collectors.joining(
                "\n",
                String.format(
                    Locale.ROOT, "{\"trace\":\"%s\",\"app\":\"app-1\"}\n", trace.header().name()),
                ""));
  }

  @Override
  public String toString() {
    return records.stream().map(JsonObject::write).collect(Collectors.joining("\n"));
  }
}
