package io.showrunner.cloud.mock.relay;

import io.showrunner.clock.ShowClock;
import io.showrunner.cloud.mock.catalogue.Complaint;
import io.showrunner.cloud.mock.ground.MockSettings;
import io.showrunner.cloud.mock.room.Rooms;
import io.showrunner.cloud.mock.task.CrossRules;
import io.showrunner.cloud.mock.task.RelayTask;
import io.showrunner.cloud.mock.task.TaskParameters;
import io.showrunner.cloud.mock.task.TaskRegister;
import io.showrunner.vocabulary.ChannelId;
import java.util.Locale;
import java.util.Optional;

/**
 * Why a task cannot be as it is wanted, as things stand in the world. The vendor publishes no codes
 * for most of these refusals (StartLiveMPUTask page, 2024-12-05): InvalidParam with a message of
 * our own, assumed. That a task which still lives is refused so is documented (machine-readable
 * metadata, 2026-04-21).
 */
final class Admission {
  private final MockSettings settings;
  private final ShowClock clock;
  private final Rooms rooms;
  private final TaskRegister register;
  private final UrlRegister urls;
  private final Quotas quotas;

  Admission(
      MockSettings settings,
      ShowClock clock,
      Rooms rooms,
      TaskRegister register,
      UrlRegister urls,
      Quotas quotas) {
    this.settings = settings;
    this.clock = clock;
    this.rooms = rooms;
    this.register = register;
    this.urls = urls;
    this.quotas = quotas;
  }

  /** Why this task cannot begin, if it cannot. */
  Optional<Complaint> toBegin(RelayTask task) {
    TaskParameters wanted = task.parameters();
    return CrossRules.firstBroken(wanted)
        .or(() -> refused(alreadyThere(wanted)))
        .or(() -> refused(nobodyThere(wanted)))
        .or(() -> refused(unconnected(wanted)))
        .or(() -> refused(urls.objection(wanted.urls(), task, clock.now())))
        .or(() -> refused(quotas.objection(wanted, register.live())));
  }

  /** Why this task cannot change to that, if it cannot. */
  Optional<Complaint> toChange(RelayTask task, TaskParameters wanted) {
    return CrossRules.firstBroken(wanted)
        .or(() -> refused(unconnected(wanted)))
        .or(() -> refused(urls.objection(wanted.urls(), task, clock.now())))
        .or(() -> refused(quotas.objectionToChange(task, wanted, register.live())));
  }

  private Optional<String> alreadyThere(TaskParameters wanted) {
    return register
        .live(wanted.app(), wanted.task())
        .map(
            task ->
                String.format(Locale.ROOT, "TaskId: task already exists: '%s'.", wanted.task()));
  }

  private Optional<String> nobodyThere(TaskParameters wanted) {
    boolean ours = wanted.app().equals(settings.apps().get(0));
    return ours && !rooms.isEmpty(wanted.channel())
        ? Optional.empty()
        : Optional.of(
            String.format(
                Locale.ROOT, "ChannelId: channel does not exist: '%s'.", wanted.channel()));
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
                String.format(
                    Locale.ROOT,
                    "TranscodeParams.UserInfos: expected a call between channels '%s' and '%s',"
                        + " but there is none.",
                    own,
                    other));
  }

  private static Optional<Complaint> refused(Optional<String> why) {
    return why.map(Complaint::invalid);
  }
}
