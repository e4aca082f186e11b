package io.showrunner.trace;

import io.showrunner.input.BadInput;
import io.showrunner.input.Fault;
import io.showrunner.input.TextFile;
import io.showrunner.json.Json;
import io.showrunner.json.JsonFault;
import io.showrunner.json.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads traces, and tells everything that is wrong with one at once. */
public final class TraceReader {
  private static final String BEGIN = "Begin with {\"trace\":\"NAME\",\"app\":\"app-1\"}.";

  private final String file;
  private final List<Fault> faults = new ArrayList<>();
  private final List<Trace.Step> steps = new ArrayList<>();
  private final Continuity continuity = new Continuity();
  private Trace.@Nullable Header header;
  private boolean begun;
  private boolean anyStep;

  private TraceReader(String file) {
    this.file = file;
  }

  /**
   * Reads a file, named in faults as {@code path} was given.
   *
   * @throws BadInput if the file cannot be read, is not UTF-8 or no sound trace; with every fault
   */
  public static Trace read(Path path) {
    return read(path.toString(), TextFile.read(path, "a trace file"));
  }

  /**
   * Reads the text of a trace.
   *
   * @param fileName as faults shall name it
   * @throws BadInput if it is no sound trace; with every fault
   */
  public static Trace read(String fileName, String text) {
    return new TraceReader(fileName).readAll(text);
  }

  private Trace readAll(String text) {
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      String line =
          lines[i].endsWith("\r") ? lines[i].substring(0, lines[i].length() - 1) : lines[i];
      if (!line.isBlank() && !line.strip().startsWith("#")) {
        readLine(new LineFaults(file, i + 1, line, faults));
      }
    }
    if (!begun) {
      faults.add(Fault.at(file, 1, "a trace", "there is nothing in it").withRemedy(BEGIN));
    } else if (!anyStep) {
      faults.add(
          Fault.at(file, lines.length, "at least one event", "the trace ends before the first"));
    }
    if (!faults.isEmpty() || header == null) {
      throw new BadInput(faults);
    }
    return new Trace(file, header, steps);
  }

  private void readLine(LineFaults line) {
    boolean first = !begun;
    begun = true;
    Optional<JsonObject> object = parse(line);
    if (object.isEmpty()) {
      anyStep = anyStep || !first;
      continuity.lost();
      return;
    }
    var reader = new LineReader(object.get(), line);
    boolean looksLikeHeader =
        object.get().get("trace").isPresent() && object.get().get(Grammar.EVENT).isEmpty();
    if (first && looksLikeHeader) {
      header = reader.header();
      return;
    }
    if (looksLikeHeader) {
      line.at("trace", "one first line in a trace", "this is another", "One trace, one file.");
      return;
    }
    if (first) {
      line.add("the first line to say which trace this is", "it has no 'trace'", BEGIN);
    }
    anyStep = true;
    Trace.Step step = reader.step();
    if (step == null) {
      continuity.lost();
      return;
    }
    continuity.follow(step, line);
    steps.add(step);
  }

  private static Optional<JsonObject> parse(LineFaults line) {
    try {
      if (Json.parse(line.text()) instanceof JsonObject object) {
        return Optional.of(object);
      }
      line.add("one JSON object on the line", "it is another kind of value", "");
    } catch (JsonFault fault) {
      line.add(fault.column(), fault.expected(), "found " + fault.found());
    }
    return Optional.empty();
  }
}
