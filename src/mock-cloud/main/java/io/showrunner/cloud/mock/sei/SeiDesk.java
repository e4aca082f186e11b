package io.showrunner.cloud.mock.sei;

import io.showrunner.cloud.mock.catalogue.Complaint;
import io.showrunner.cloud.mock.catalogue.Desk;
import io.showrunner.cloud.mock.catalogue.Operation;
import io.showrunner.cloud.mock.catalogue.Outcome;
import io.showrunner.cloud.mock.catalogue.Parameter;
import io.showrunner.cloud.mock.form.Named;
import io.showrunner.cloud.mock.form.Ruled;
import io.showrunner.cloud.mock.ground.Evidence;
import io.showrunner.cloud.mock.task.RelayTask;
import io.showrunner.cloud.mock.task.TaskRegister;
import io.showrunner.json.Json;
import io.showrunner.json.JsonFault;
import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.AppId;
import io.showrunner.vocabulary.TaskId;
import java.util.List;
import java.util.Optional;

/**
 * Takes custom SEI into mixed tasks. How it is embedded is not shown; assumed: once, in a frame of
 * its own, as text under the key of what is passed through. Assumed as well: InvalidParam for a
 * task that is unknown or not mixed.
 */
final class SeiDesk implements Desk {
  private static final int LONGEST = 4096;

  private static final Operation SET =
      new Operation(
          "SetLiveMpuTaskSei",
          50,
          "put SEI of one's own into a mixed task",
          Evidence.documented("SDK live20161101 3.0.0; machine-readable API metadata, 2026-04-21"),
          List.of(
              Parameter.required("AppId", new Named(64)),
              Parameter.required("TaskId", new Named(55)),
              Parameter.required(
                  "CustomSei",
                  new Ruled(
                      "JSON text of at most 4096 characters",
                      SeiDesk::isJson,
                      List.of("{}", quoted(LONGEST)),
                      List.of("{", "plain words", quoted(LONGEST + 1))))));

  private final Sei sei;
  private final TaskRegister register;

  SeiDesk(Sei sei, TaskRegister register) {
    this.sei = sei;
    this.register = register;
  }

  @Override
  public List<Operation> operations() {
    return List.of(SET);
  }

  @Override
  public Outcome answer(Operation operation, JsonObject request) {
    var app = new AppId(request.text("AppId").orElseThrow());
    var task = new TaskId(request.text("TaskId").orElseThrow());
    Optional<RelayTask> live = register.live(app, task);
    if (live.isEmpty()) {
      return new Outcome.Refused(TaskRegister.unknown(task.value()));
    } else if (live.get().parameters().mixMode() == 0) {
      return new Outcome.Refused(
          Complaint.invalid("TaskId", "a task of MixMode 1", task + " of MixMode 0"));
    }
    sei.passesOnce(app, task, request.text("CustomSei").orElseThrow());
    return Outcome.DONE;
  }

  private static boolean isJson(String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    try {
      Json.parse(text);
      return true;
    } catch (JsonFault e) {
      return false;
    }
  }

  private static String quoted(int length) {
    return '"' + "x".repeat(length - 2) + '"';
  }
}
