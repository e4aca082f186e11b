package io.showrunner.process.check;

import io.showrunner.input.BadInput;
import io.showrunner.input.Nearest;
import io.showrunner.process.Condition;
import io.showrunner.process.Story;
import io.showrunner.process.Task;
import io.showrunner.vocabulary.Words;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A story as its file draws it, found fit to be carried out.
 *
 * @param xml the whole text
 * @param states in the order of the file, as all that follows
 * @param ends those that end the story
 * @param grace how long the streamer may be away, 10 s to 24 h; only in the broadcast's story
 * @param renewal after how long a replay is signed anew, 1 min to 84 h; only in the replay's story
 * @param conditions by id of their sequence flow
 * @param tasks by id of the service task or business rule task
 */
public record ProcessFile(
    Story story,
    String fileName,
    String xml,
    List<State> states,
    List<End> ends,
    List<Timer> timers,
    Optional<Duration> grace,
    Optional<Duration> renewal,
    Map<String, Condition> conditions,
    Map<String, Task> tasks) {
  /** Takes copies. */
  public ProcessFile {
    states = List.copyOf(states);
    ends = List.copyOf(ends);
    timers = List.copyOf(timers);
    conditions = Collections.unmodifiableMap(new LinkedHashMap<>(conditions));
    tasks = Collections.unmodifiableMap(new LinkedHashMap<>(tasks));
  }

  /**
   * Reads and checks one file. What is written is checked first; how it hangs together once that is
   * right, so that one slip is not told twice.
   *
   * @param fileName as its author would name it
   * @throws BadInput with every fault found
   */
  public static ProcessFile read(String fileName, byte[] bytes) {
    var faults = new Faults(fileName);
    var source = Source.of(bytes, faults);
    Element root = ElementReader.read(source, faults);
    Allowed.check(root, faults);
    Values.check(root, faults);
    Diagram diagram = diagram(root, faults);

    List<State> states = States.read(diagram, faults);
    List<End> ends = Ends.read(diagram, faults);
    List<Timer> timers = Timers.read(diagram, faults);
    Map<String, Condition> conditions = Conditions.read(diagram, faults);
    Map<String, Task> tasks = Tasks.read(diagram, faults);
    faults.refuseIfAny();

    References.check(root, diagram, faults);
    faults.refuseIfAny();
    Arrows.check(diagram, conditions, faults);
    Paths.check(diagram, faults);
    Optional<Duration> grace = Grace.find(diagram, states, timers, faults);
    Optional<Duration> renewal = Renewal.find(diagram, timers, tasks, faults);
    faults.refuseIfAny();
    WaysOn.check(diagram, conditions, tasks, states, faults);
    faults.refuseIfAny();
    return new ProcessFile(
        diagram.story(),
        fileName,
        source.text(),
        states,
        ends,
        timers,
        grace,
        renewal,
        conditions,
        tasks);
  }

  /** The text in UTF-8. */
  public byte[] bytes() {
    return xml.getBytes(StandardCharsets.UTF_8);
  }

  private static Diagram diagram(Element root, Faults faults) {
    Optional<Element> process = root.child("bpmn:process");
    if (process.isEmpty()) {
      faults.refuseIfAny();
    }
    Element found = process.orElseThrow();
    Optional<Story> story = Words.find(Story.class, found.id());
    if (story.isEmpty()) {
      throw faults.fatal(
          found.at(),
          "a process id that is a story",
          String.format(Locale.ROOT, "found '%s'", found.id()),
          Nearest.remedy(found.id(), Words.all(Story.class)));
    }
    return Diagram.of(story.get(), found);
  }
}
