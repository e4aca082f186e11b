package io.showrunner.cloud.mock.taskevent;

import io.showrunner.cloud.mock.room.Rooms;
import io.showrunner.cloud.mock.task.Intake;
import io.showrunner.cloud.mock.task.RelayTask;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Sees when a task begins to run to one of its targets: an event names one, so there is one event
 * for each of MultiStreamURL (inferred). Assumed: it runs once media flow; it is told once for each
 * target, and anew only for one that was left and named again.
 */
public final class RunningWatch implements RelayTask.Part {
  private final RelayTask task;
  private final Rooms rooms;
  private final TaskNews news;
  private final Set<String> told = new HashSet<>();

  /** One for this task. */
  public RunningWatch(RelayTask task, Rooms rooms, TaskNews news) {
    this.task = task;
    this.rooms = rooms;
    this.news = news;
  }

  @Override
  public void look() {
    List<String> targets = task.parameters().urls();
    told.removeIf(target -> !targets.contains(target));
    if (told.containsAll(targets) || !new Intake(task.parameters(), rooms).flows()) {
      return;
    }
    for (String target : targets) {
      if (told.add(target)) {
        news.running(task.parameters(), target);
      }
    }
  }

  @Override
  public void end() {
    told.clear();
  }
}
