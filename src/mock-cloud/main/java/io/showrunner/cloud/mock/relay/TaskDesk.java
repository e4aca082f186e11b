package io.showrunner.cloud.mock.relay;

import io.showrunner.clock.ShowClock;
import io.showrunner.cloud.mock.catalogue.Complaint;
import io.showrunner.cloud.mock.catalogue.Desk;
import io.showrunner.cloud.mock.catalogue.Operation;
import io.showrunner.cloud.mock.catalogue.Outcome;
import io.showrunner.cloud.mock.ground.Assumption;
import io.showrunner.cloud.mock.ground.MockSettings;
import io.showrunner.cloud.mock.room.Rooms;
import io.showrunner.cloud.mock.task.Merge;
import io.showrunner.cloud.mock.task.RelayOperations;
import io.showrunner.cloud.mock.task.RelayTask;
import io.showrunner.cloud.mock.task.TaskChange;
import io.showrunner.cloud.mock.task.TaskParameters;
import io.showrunner.cloud.mock.task.TaskRegister;
import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.AppId;
import io.showrunner.vocabulary.TaskId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Takes requests about tasks that are well-formed, and refuses those that do not fit the world. */
public final class TaskDesk implements Desk {
  private final MockSettings settings;
  private final ShowClock clock;
  private final TaskRegister register;
  private final TaskLife life;
  private final Admission admission;

  /** One whose tasks live there, with those URLs and quotas. */
  public TaskDesk(
      MockSettings settings,
      ShowClock clock,
      Rooms rooms,
      TaskRegister register,
      UrlRegister urls,
      Quotas quotas,
      TaskLife life) {
    this.settings = settings;
    this.clock = clock;
    this.register = register;
    this.life = life;
    this.admission = new Admission(settings, clock, rooms, register, urls, quotas);
  }

  @Override
  public List<Operation> operations() {
    return RelayOperations.ALL;
  }

  @Override
  public Outcome answer(Operation operation, JsonObject request) {
    if (operation.equals(RelayOperations.DETAIL)) {
      return new Outcome.Done(new TaskList(request).of(listed(request)));
    } else if (operation.equals(RelayOperations.START)) {
      return Outcome.unless(start(new TaskParameters(withRegion(request)), TaskChange.By.US));
    } else if (operation.equals(RelayOperations.UPDATE)) {
      return Outcome.unless(update(request));
    }
    return Outcome.unless(stop(request));
  }

  /** Somebody starts a task that is over again, with what it was told last. */
  public Optional<Complaint> startAgain(AppId app, TaskId task, TaskChange.By by) {
    Optional<TaskParameters> last =
        register.live(app, task).map(RelayTask::parameters).or(() -> register.stopped(app, task));
    return last.isEmpty() ? Optional.of(TaskRegister.unknown(task.value())) : start(last.get(), by);
  }

  private Optional<Complaint> start(TaskParameters wanted, TaskChange.By by) {
    var task = new RelayTask(wanted, clock.now());
    Optional<Complaint> wrong = admission.toBegin(task);
    if (wrong.isEmpty()) {
      life.begin(task, by);
    }
    return wrong;
  }

  /** Assumed: an Update that names another channel than the task's own is refused. */
  private Optional<Complaint> update(JsonObject request) {
    Optional<RelayTask> found = find(request);
    if (found.isEmpty()) {
      return unknown(request);
    }
    RelayTask task = found.get();
    if (!request.text("ChannelId").equals(task.parameters().text("ChannelId"))) {
      return Optional.of(
          Complaint.invalid(
              "ChannelId",
              String.format(Locale.ROOT, "the task's own '%s'", task.parameters().channel()),
              request.text("ChannelId").orElse("")));
    }
    TaskParameters wanted = merged(task.parameters(), request);
    Optional<Complaint> wrong = admission.toChange(task, wanted);
    if (wrong.isEmpty()) {
      life.change(task, wanted, request.get("SeiParams").isPresent());
    }
    return wrong;
  }

  private TaskParameters merged(TaskParameters stored, JsonObject update) {
    TaskParameters kept = Merge.of(stored, update, true);
    TaskParameters replaced = Merge.of(stored, update, false);
    boolean same = kept.values().equals(replaced.values());
    return same || settings.holds(Assumption.UPDATE_KEEPS_ABSENT_SECTIONS) ? kept : replaced;
  }

  private Optional<Complaint> stop(JsonObject request) {
    Optional<RelayTask> found = find(request);
    found.ifPresent(task -> life.end(task, TaskChange.By.US));
    return found.isPresent() || !settings.holds(Assumption.STOP_OF_UNKNOWN_TASK_REFUSED)
        ? Optional.empty()
        : unknown(request);
  }

  /** Tasks that are over are listed behind those that live, if at all. */
  private List<TaskParameters> listed(JsonObject request) {
    var app = new AppId(request.text("AppId").orElseThrow());
    List<TaskParameters> listed = new ArrayList<>(register.live(app));
    List<TaskParameters> over = register.over(app);
    request.text("TaskId").ifPresent(one -> over.removeIf(t -> !t.task().value().equals(one)));
    if (!over.isEmpty() && !settings.holds(Assumption.ONLY_LIVE_TASKS_LISTED)) {
      listed.addAll(over);
    }
    return listed;
  }

  private Optional<RelayTask> find(JsonObject request) {
    return register.live(
        new AppId(request.text("AppId").orElseThrow()),
        new TaskId(request.text("TaskId").orElseThrow()));
  }

  private static Optional<Complaint> unknown(JsonObject request) {
    return Optional.of(TaskRegister.unknown(request.text("TaskId").orElse("")));
  }

  private JsonObject withRegion(JsonObject request) {
    return request.get("Region").isPresent()
        ? request
        : Merge.of(
                new TaskParameters(JsonObject.EMPTY.with("Region", settings.region())),
                request,
                true)
            .values();
  }
}
