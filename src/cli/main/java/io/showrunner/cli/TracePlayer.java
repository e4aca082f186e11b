package io.showrunner.cli;

import io.showrunner.json.JsonObject;
import io.showrunner.record.JsonLines;
import io.showrunner.record.RecordListener;
import io.showrunner.record.RecordLog;
import io.showrunner.simulator.Book;
import io.showrunner.simulator.Conditions;
import io.showrunner.simulator.Simulation;
import io.showrunner.simulator.timeline.Opening;
import io.showrunner.simulator.timeline.Timeline;
import io.showrunner.trace.Trace;
import io.showrunner.why.Diagrams;
import io.showrunner.wording.Palette;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plays one trace after another and tells each, on the screen and in its report. */
final class TracePlayer {
  private static final int SHOWN_AT_ONCE = 40;

  private final Console console;
  private final boolean json;
  private final @Nullable Path reports;
  private int lines;

  /**
   * Nothing is played yet.
   *
   * @param json whether the screen gets records rather than a timeline
   * @param reports the folder of the reports, if any are wanted
   */
  TracePlayer(Console console, boolean json, @Nullable Path reports) {
    this.console = console;
    this.json = json;
    this.reports = reports;
  }

  /** Plays this one, and says how many invariants it broke. */
  long play(Trace trace, Book book, Conditions conditions, @Nullable Long seed) {
    Timeline timeline = null;
    List<RecordListener> listeners = new ArrayList<>();
    if (json) {
      listeners.add(new JsonLines(console.out()));
    } else {
      Palette palette = console.terminal() ? Palette.ANSI : Palette.PLAIN;
      timeline =
          new Timeline(Opening.of(trace), Diagrams.of(book.processes())::name, palette, this::show);
      listeners.add(timeline);
    }
    try (OutputStream file = reportOf(trace);
        var progress = new Progress(console, trace.header().name(), trace.steps().size())) {
      if (reports != null) {
        listeners.add(new JsonLines(file));
      }
      var log = new RecordLog(listeners.toArray(RecordListener[]::new));
      JsonObject summary = Simulation.play(trace, book, conditions, seed, log, progress);
      if (timeline != null) {
        timeline.finish(progress.taken());
      }
      console.out().flush();
      return summary.whole("violations").orElse(0L);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first lines show at once; after that whole buffers do. */
  private void show(String line) {
    console.out().println(line);
    if (lines++ < SHOWN_AT_ONCE) {
      console.out().flush();
    }
  }

  private OutputStream reportOf(Trace trace) throws IOException {
    if (reports == null) {
      return OutputStream.nullOutputStream();
    }
    Files.createDirectories(reports);
    return new BufferedOutputStream(
        Files.newOutputStream(reports.resolve(trace.header().name() + ".records.jsonl")));
  }
}
