package io.showrunner.trace;

import io.showrunner.json.JsonObject;
import java.util.stream.Collectors;

/** Writes traces as their reader reads them. */
public final class TraceWriter {
  private TraceWriter() {}

  /** The whole trace, one line for each step behind the first line, with a line's end each. */
  public static String write(Trace trace) {
    return Grammar.HEADER.write(trace.header()).write()
        + "\n"
        + trace.steps().stream().map(step -> line(step) + "\n").collect(Collectors.joining());
  }

  /** One step as a line, without the line's end. */
  public static String line(Trace.Step step) {
    JsonObject line =
        JsonObject.EMPTY
            .with(Grammar.AT.name(), step.at().toString())
            .with(Grammar.EVENT, step.event().name());
    for (var field : step.event().fields().fields().entrySet()) {
      line = line.with(field.getKey(), field.getValue());
    }
    return line.write();
  }
}
