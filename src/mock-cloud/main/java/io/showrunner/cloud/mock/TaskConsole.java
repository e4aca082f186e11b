package io.showrunner.cloud.mock;

import io.showrunner.cloud.mock.catalogue.Complaint;
import io.showrunner.cloud.mock.relay.TaskDesk;
import io.showrunner.cloud.mock.relay.TaskLife;
import io.showrunner.cloud.mock.task.RelayTask;
import io.showrunner.cloud.mock.task.TaskChange;
import io.showrunner.cloud.mock.task.TaskRegister;
import io.showrunner.vocabulary.AppId;
import io.showrunner.vocabulary.TaskId;
import java.util.Optional;

/** The vendor's console, where somebody does to tasks what the director did not ask for. */
final class TaskConsole {
  private final AppId app;
  private final TaskRegister register;
  private final TaskLife life;
  private final TaskDesk tasks;

  TaskConsole(AppId app, TaskRegister register, TaskLife life, TaskDesk tasks) {
    this.app = app;
    this.register = register;
    this.life = life;
    this.tasks = tasks;
  }

  /** Ends a task that lives, by that hand or for that cause; false if none does. */
  boolean end(TaskId task, TaskChange.By by) {
    Optional<RelayTask> found = register.live(app, task);
    found.ifPresent(live -> life.end(live, by));
    return found.isPresent();
  }

  Optional<String> start(TaskId task) {
    return tasks.startAgain(app, task, TaskChange.By.CONSOLE).map(Complaint::message);
  }
}
