package io.showrunner.cloud.mock.relay;

import io.showrunner.clock.ShowClock;
import io.showrunner.cloud.mock.catalogue.Complaint;
import io.showrunner.cloud.mock.catalogue.Desk;
import io.showrunner.cloud.mock.catalogue.Operation;
import io.showrunner.cloud.mock.catalogue.Outcome;
import io.showrunner.cloud.mock.ground.Assumption;
import io.showrunner.cloud.mock.ground.MockSettings;
import io.showrunner.cloud.mock.room.Rooms;
import io.showrunner.cloud.mock.task.CrossRules;
import io.showrunner.cloud.mock.task.Merge;
import io.showrunner.cloud.mock.task.RelayOperations;
import io.showrunner.cloud.mock.task.RelayTask;
import io.showrunner.cloud.mock.task.TaskChange;
import io.showrunner.cloud.mock.task.TaskParameters;
import io.showrunner.cloud.mock.task.TaskRegister;
import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.AppId;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.TaskId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes requests about tasks that are well-formed, and refuses those that do not fit the world. The
 * vendor publishes no codes for most of these refusals: InvalidParam with a message of our own.
 */
public final class TaskDesk implements Desk {
  private final MockSettings settings;
  private final ShowClock clock;
  private final Rooms rooms;
  private final TaskRegister register;
  private final UrlRegister urls;
  private final Quotas quotas;
  private final TaskLife life;

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
    this.rooms = rooms;
    this.register = register;
    this.urls = urls;
    this.quotas = quotas;
    this.life = life;
  }

  @Override
  public List<Operation> operations() {
    return RelayOperations.ALL;
  }

  @Override
  public Outcome answer(Operation operation, JsonObject request) {
    if (operation.equals(RelayOperations.DETAIL)) {
      return new Outcome.Done(detail(request));
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
    return last.isEmpty() ? unknown(task.value()) : start(last.get(), by);
  }

  private Optional<Complaint> start(TaskParameters wanted, TaskChange.By by) {
    var task = new RelayTask(wanted, clock.now());
    Optional<Complaint> wrong =
        CrossRules.firstBroken(wanted)
            .or(() -> refused(alreadyThere(wanted)))
            .or(() -> refused(nobodyThere(wanted)))
            .or(() -> refused(unconnected(wanted)))
            .or(() -> refused(urls.objection(wanted.urls(), task, clock.now())))
            .or(() -> refused(quotas.objection(wanted, register.live())));
    if (wrong.isEmpty()) {
      life.begin(task, by);
    }
    return wrong;
  }

  private Optional<Complaint> update(JsonObject request) {
    Optional<RelayTask> found = find(request);
    if (found.isEmpty()) {
      return unknown(request.text("TaskId").orElse(""));
    }
    RelayTask task = found.get();
    if (!request.text("ChannelId").equals(task.parameters().text("ChannelId"))) {
      return refused(
          Optional.of(
              "ChannelId: expected the task's own '%s', but found '%s'."
                  .formatted(task.parameters().channel(), request.text("ChannelId").orElse(""))));
    }
    TaskParameters wanted = merged(task.parameters(), request);
    Optional<Complaint> wrong =
        CrossRules.firstBroken(wanted)
            .or(() -> refused(unconnected(wanted)))
            .or(() -> refused(urls.objection(wanted.urls(), task, clock.now())))
            .or(() -> refused(quotas.objectionToChange(task, wanted, register.live())));
    if (wrong.isEmpty()) {
      life.change(task, wanted);
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
        : unknown(request.text("TaskId").orElse(""));
  }

  /** The tasks asked for, as ListRtcMPUTaskDetail gives them. */
  private JsonObject detail(JsonObject request) {
    var app = new AppId(request.text("AppId").orElseThrow());
    Optional<String> one = request.text("TaskId");
    List<TaskParameters> listed = asked(register.live(app), one);
    List<TaskParameters> over = asked(register.stopped(app), one);
    if (!over.isEmpty() && !settings.holds(Assumption.ONLY_LIVE_TASKS_LISTED)) {
      listed.addAll(over);
    }
    List<Json> tasks = new ArrayList<>();
    int size = Integer.parseInt(request.text("PageSize").orElse("10"));
    long skip = (Long.parseLong(request.text("PageNo").orElse("1")) - 1) * size;
    listed.stream()
        .skip(one.isPresent() ? 0 : skip)
        .limit(one.isPresent() ? 1 : size)
        .forEach(task -> tasks.add(task.values()));
    return JsonObject.EMPTY.with("MPUTasks", tasks);
  }

  private static List<TaskParameters> asked(List<TaskParameters> all, Optional<String> one) {
    return new ArrayList<>(
        all.stream()
            .filter(task -> one.isEmpty() || one.get().equals(task.task().value()))
            .toList());
  }

  private Optional<String> alreadyThere(TaskParameters wanted) {
    return register
        .live(wanted.app(), wanted.task())
        .map(task -> "TaskId: task already exists: '%s'.".formatted(wanted.task()));
  }

  private Optional<String> nobodyThere(TaskParameters wanted) {
    boolean ours = wanted.app().equals(settings.apps().get(0));
    return ours && !rooms.isEmpty(wanted.channel())
        ? Optional.empty()
        : Optional.of("ChannelId: channel does not exist: '%s'.".formatted(wanted.channel()));
  }

  /** R12: users of another channel can only be taken in while a call joins the two. */
  private Optional<String> unconnected(TaskParameters wanted) {
    ChannelId own = wanted.channel();
    return wanted.inputs().stream()
        .map(input -> input.member().channel())
        .filter(other -> !other.equals(own) && !rooms.areConnected(own, other))
        .findFirst()
        .map(
            other ->
                ("TranscodeParams.UserInfos: expected a call between channels '%s' and '%s',"
                        + " but there is none.")
                    .formatted(own, other));
  }

  private Optional<RelayTask> find(JsonObject request) {
    return register.live(
        new AppId(request.text("AppId").orElseThrow()),
        new TaskId(request.text("TaskId").orElseThrow()));
  }

  private static Optional<Complaint> unknown(String task) {
    return refused(Optional.of("TaskId: task does not exist: '%s'.".formatted(task)));
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

  private static Optional<Complaint> refused(Optional<String> why) {
    return why.map(Complaint::invalid);
  }
}
