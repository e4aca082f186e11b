package io.showrunner.simulator.explore;

import io.showrunner.input.BadInput;
import io.showrunner.input.Fault;
import io.showrunner.trace.Trace;
import io.showrunner.trace.TraceReader;
import io.showrunner.trace.TraceWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Leaves of a trace what its reader accepts. The reader alone knows what is sound: a line it
 * complains of is dropped, until it complains of none. So whoever loses the line on which they
 * joined also loses what they did then.
 */
final class Soundness {
  private Soundness() {}

  /** What is sound of a trace that is sound in part. */
  static Trace ofWhatIsSound(Trace trace) {
    return of(trace)
        .orElseThrow(() -> new IllegalArgumentException("Expected a line that is sound: " + trace));
  }

  /** What is sound of a trace, with lines numbered anew; empty if nothing is. */
  static Optional<Trace> of(Trace trace) {
    List<Trace.Step> steps = trace.steps();
    while (!steps.isEmpty()) {
      Trace numbered = new Trace(trace.file(), trace.header(), numbered(steps));
      Set<Integer> complaints = complaints(numbered);
      if (complaints.isEmpty()) {
        return Optional.of(numbered);
      }
      steps = numbered.steps().stream().filter(step -> !complaints.contains(step.line())).toList();
    }
    return Optional.empty();
  }

  private static Set<Integer> complaints(Trace trace) {
    try {
      TraceReader.read(trace.file(), TraceWriter.write(trace));
      return Set.of();
    } catch (BadInput bad) {
      return bad.faults().stream().map(Fault::line).collect(Collectors.toSet());
    }
  }

  private static List<Trace.Step> numbered(List<Trace.Step> steps) {
    List<Trace.Step> numbered = new ArrayList<>();
    for (Trace.Step step : steps) {
      numbered.add(new Trace.Step(numbered.size() + 2, step.at(), step.event()));
    }
    return numbered;
  }
}
