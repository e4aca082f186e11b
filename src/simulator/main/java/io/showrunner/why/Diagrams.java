package io.showrunner.why;

import io.showrunner.process.check.End;
import io.showrunner.process.check.ProcessFile;
import io.showrunner.process.check.ProcessFiles;
import io.showrunner.process.check.State;
import io.showrunner.process.check.Timer;
import io.showrunner.vocabulary.Phase;
import io.showrunner.wording.Text;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands in the diagrams about the ids that records name. */
public final class Diagrams {
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, List<Countdown>> countdowns = new HashMap<>();

  private Diagrams() {}

  /** A timer that begins to run when a token comes to a state. */
  public record Countdown(String name, Duration lasts) {}

  /** As the diagrams draw them. */
  public static Diagrams of(ProcessFiles files) {
    var diagrams = new Diagrams();
    for (ProcessFile file : files.files()) {
      String process = file.story().word();
      for (State state : file.states()) {
        diagrams.names.put(key(process, state.id()), state.name());
      }
      for (End end : file.ends()) {
        diagrams.names.put(key(process, end.id()), end.name());
      }
      for (Timer timer : file.timers()) {
        diagrams.names.put(key(process, timer.id()), timer.name());
        diagrams.add(key(process, timer.attachedTo().orElse(timer.id())), timer);
      }
      diagrams.aroundStates(file);
    }
    return diagrams;
  }

  /** The grace may be drawn around the states in which a streamer is waited for. */
  private void aroundStates(ProcessFile file) {
    Optional<Timer> grace =
        file.timers().stream()
            .filter(timer -> file.graceTimer().equals(Optional.of(timer.id())))
            .filter(timer -> isAroundStates(timer, file))
            .findFirst();
    for (State state : file.states()) {
      if (state.phase().equals(Optional.of(Phase.RECONNECTING))) {
        grace.ifPresent(timer -> add(key(file.story().word(), state.id()), timer));
      }
    }
  }

  private static boolean isAroundStates(Timer timer, ProcessFile file) {
    return timer.attachedTo().isPresent()
        && file.states().stream().noneMatch(state -> timer.attachedTo().get().equals(state.id()));
  }

  private void add(String state, Timer timer) {
    countdowns
        .computeIfAbsent(state, none -> new ArrayList<>())
        .add(new Countdown(timer.name(), timer.after()));
  }

  /** What a state, an end or a timer is called; its id in words if the diagram does not say. */
  public String name(String process, String activity) {
    String name = names.getOrDefault(key(process, activity), "");
    return name.isBlank() ? Text.title(activity) : name;
  }

  /** The timers on a state, or the one that is a pause itself. */
  public List<Countdown> countdowns(String process, String activity) {
    return List.copyOf(countdowns.getOrDefault(key(process, activity), List.of()));
  }

  private static String key(String process, String activity) {
    return process + " " + activity;
  }
}
