package io.showrunner.process.check;

import io.showrunner.input.BadInput;
import io.showrunner.process.Story;
import io.showrunner.process.Task;
import io.showrunner.vocabulary.Words;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The times of a diagram that others than its token must keep.
 *
 * @param grace how long the streamer may be away; only in the broadcast's diagram
 * @param graceTimer the id of the timer that measures it
 * @param renewal after how long a replay is signed anew; only in the replay's diagram
 */
public record KeptTimes(
    Optional<Duration> grace, Optional<String> graceTimer, Optional<Duration> renewal) {
  /** Of a diagram nobody can read any more. */
  public static final KeptTimes UNKNOWN =
      new KeptTimes(Optional.empty(), Optional.empty(), Optional.empty());

  /** Of a diagram that was checked. */
  public static KeptTimes of(ProcessFile file) {
    return new KeptTimes(file.grace(), file.graceTimer(), file.renewal());
  }

  /**
   * Of a diagram by which an instance runs already. It was checked when it was deployed, perhaps by
   * checks that asked for less: whatever today's would say of it, its times are these.
   */
  public static KeptTimes ofRunning(String fileName, byte[] bytes) {
    var ignored = new Faults(fileName);
    try {
      Element root = ElementReader.read(Source.of(bytes, ignored), ignored);
      Optional<Element> process = root.child("bpmn:process");
      return process
          .flatMap(found -> Words.find(Story.class, found.id()))
          .map(story -> of(Diagram.of(story, process.orElseThrow(), new Refused()), ignored))
          .orElse(UNKNOWN);
    } catch (BadInput unreadable) {
      return UNKNOWN;
    }
  }

  private static KeptTimes of(Diagram diagram, Faults ignored) {
    var misread = new LinkedHashSet<String>();
    List<State> states = States.read(diagram, misread, ignored);
    List<Timer> timers = Timers.read(diagram, ignored);
    Map<String, Task> tasks = Tasks.read(diagram, misread, ignored);
    Optional<Timer> grace = Grace.find(diagram, states, timers, ignored);
    return new KeptTimes(
        grace.map(Timer::after),
        grace.map(Timer::id),
        Renewal.find(diagram, timers, tasks, ignored));
  }
}
