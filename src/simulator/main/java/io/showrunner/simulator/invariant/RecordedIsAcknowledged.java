package io.showrunner.simulator.invariant;

import io.showrunner.broadcast.Relay;
import io.showrunner.cloud.RelayWire;
import io.showrunner.cloud.mock.task.TaskChange;
import io.showrunner.cloud.mock.task.TaskView;
import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.RoomId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the director has recorded of its task is what the cloud acknowledged: the live task carries
 * exactly that. Of a task that the cloud ended by itself, or somebody at the console began, the
 * director cannot know yet, nor of what a call did that the weather took the answer from.
 */
final class RecordedIsAcknowledged implements Invariant {
  private final Map<RoomId, TaskChange.By> movedBy = new HashMap<>();

  /** What was found to agree last: to compare is dear, and mostly nothing has changed. */
  private final Map<RoomId, Agreed> agreed = new HashMap<>();

  @Override
  public List<String> breaches(Scene scene) {
    RoomId room = scene.made().room();
    scene.news(Happening.TaskMoved.class).forEach(moved -> movedBy.put(room, moved.change().by()));
    boolean open = scene.busy() && scene.weather().isCallOpen(scene.now());
    if (scene.books().isEmpty() || scene.tasks().size() > 1 || open) {
      return List.of();
    }
    Relay recorded = scene.books().get().relay().recorded();
    Optional<TaskView> task = scene.task();
    if (task.isEmpty()) {
      return recorded == null || movedBy.getOrDefault(room, TaskChange.By.US) != TaskChange.By.US
          ? List.of()
          : List.of(
              "Expected no task to be recorded, as none lives, but one is: "
                  + Carried.of(recorded, scene).brief()
                  + ".");
    } else if (movedBy.get(room) == TaskChange.By.CONSOLE) {
      return List.of();
    } else if (recorded == null) {
      return List.of(
          String.format(
              Locale.ROOT,
              "Expected task %s to be recorded, as it lives, but none is.",
              task.get().task()));
    }
    var both = new Agreed(task.get().parameters(), recorded);
    if (both.equals(agreed.get(room))) {
      return List.of();
    } else if (RelayWire.carries(both.carried(), recorded, scene.made().channel())) {
      agreed.put(room, both);
      return List.of();
    }
    return List.of(
        String.format(
            Locale.ROOT,
            "Expected task %s to carry what is recorded, %s, but it carries %s.",
            task.get().task(),
            Carried.of(recorded, scene).brief(),
            Carried.of(task.get()).brief()));
  }

  private record Agreed(JsonObject carried, Relay recorded) {}
}
