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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A story as its file draws it, found fit to be carried out.
 *
 * @param xml the whole text
 * @param states in the order of the file, as all that follows
 * @param ends those that end the story
 * @param grace how long the streamer may be away, 10 s to 24 h; only in the broadcast's story
 * @param graceTimer the id of the timer that measures it; only in the broadcast's story
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
    Optional<String> graceTimer,
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
   * Reads and checks one file. All that can be told is told at once; what would only follow from
   * another fault is not.
   *
   * @param fileName as its author would name it
   * @throws BadInput with every fault found
   */
  public static ProcessFile read(String fileName, byte[] bytes) {
    var faults = new Faults(fileName);
    var source = Source.of(bytes, faults);
    Element root = ElementReader.read(source, faults);
    CamundaEight.refuse(root, faults);
    Refused refused = Allowed.check(root, faults);
    boolean named = Values.check(root, refused, faults);
    Diagram diagram = diagram(root, refused, faults);
    Unused.check(root, faults);
    Properties.refuseElsewhere(diagram.process(), refused, faults);

    Set<String> misread = new LinkedHashSet<>();
    List<State> states = States.read(diagram, misread, faults);
    List<End> ends = Ends.read(diagram, refused, faults);
    List<Timer> timers = Timers.read(diagram, faults);
    Map<String, Condition> conditions = Conditions.read(diagram, faults);
    Map<String, Task> tasks = Tasks.read(diagram, misread, faults);
    if (!named) {
      faults.refuseIfAny(); // Ids that stand twice lead anywhere.
    }

    boolean placed = References.check(root, diagram, faults);
    boolean whole = Arrows.check(diagram, conditions, faults) && placed;
    Paths.check(diagram, whole, faults);
    Reminders.check(diagram, faults);
    Optional<Timer> grace = Grace.find(diagram, states, timers, faults);
    Optional<Duration> renewal = Renewal.find(diagram, timers, tasks, faults);
    var ways = new WaysOn(diagram, conditions, tasks, states, misread, faults);
    if (!ways.check(whole)) {
      States.checkPhases(diagram, states, faults);
    }
    faults.refuseIfAny();
    return new ProcessFile(
        diagram.story(),
        fileName,
        source.text(),
        states,
        ends,
        timers,
        grace.map(Timer::after),
        grace.map(Timer::id),
        renewal,
        conditions,
        tasks);
  }

  /** The text in UTF-8. */
  public byte[] bytes() {
    return xml.getBytes(StandardCharsets.UTF_8);
  }

  private static Diagram diagram(Element root, Refused refused, Faults faults) {
    List<Element> processes = root.children("bpmn:process").toList();
    if (processes.isEmpty()) {
      throw faults.fatal(root.at(), "one 'process' in 'definitions'", "found none", "");
    }
    Element found = processes.get(0);
    Optional<Story> story = Words.find(Story.class, found.id());
    if (story.isEmpty()) {
      throw faults.fatal(
          found.at(),
          "a process id that is a story",
          String.format(Locale.ROOT, "found '%s'", found.id()),
          Nearest.remedy(found.id(), Words.all(Story.class)));
    }
    return Diagram.of(story.get(), found, refused);
  }
}
