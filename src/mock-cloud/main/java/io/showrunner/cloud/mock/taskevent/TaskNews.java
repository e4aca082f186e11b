package io.showrunner.cloud.mock.taskevent;

import io.showrunner.clock.ShowClock;
import io.showrunner.cloud.mock.ground.Assumption;
import io.showrunner.cloud.mock.ground.Ids;
import io.showrunner.cloud.mock.ground.MockSettings;
import io.showrunner.cloud.mock.post.CallbackReceiver;
import io.showrunner.cloud.mock.post.Delivery;
import io.showrunner.cloud.mock.post.DeliveryLog;
import io.showrunner.cloud.mock.post.Postman;
import io.showrunner.cloud.mock.task.TaskChange;
import io.showrunner.cloud.mock.task.TaskParameters;
import java.util.Optional;

/**
 * Tells subscribers what happens to tasks (CreateRtcMPUEventSub page, 2026-07-15; sample of
 * ListRtcMPUEventSubRecord, SDK live20161101 3.0.0). The only event any source shows is EventType 1
 * with EventCode 1 and ErrorCode 0, which reads as "relay running". Assumed, with the switch {@link
 * Assumption#ENDS_OF_TASKS_TOLD}: an end by other hands than ours is told likewise, its EventCode
 * taken from an {@linkplain TaskEnd older list}. The receiver in this process, who subscribed to
 * nothing, hears of such ends alone.
 *
 * <p>Assumed: {@code Ali-Rtc-Timestamp} is in unix seconds. {@code Ali-Rtc-Signature} is left out:
 * how it is made is not known, and one of our own would teach receivers a wrong check.
 */
public final class TaskNews {
  private static final int RUNNING = 1;

  /** The subscription that the receiver in this process would have. */
  private static final String RECEIVER = "Sub-in-process";

  private final MockSettings settings;
  private final ShowClock clock;
  private final Ids ids;
  private final Postman postman;
  private final TaskSubscriptions subscriptions;
  private final DeliveryLog log;

  /** One that tells these subscribers, and writes that log. */
  public TaskNews(
      MockSettings settings,
      ShowClock clock,
      Ids ids,
      Postman postman,
      TaskSubscriptions subscriptions,
      DeliveryLog log) {
    this.settings = settings;
    this.clock = clock;
    this.ids = ids;
    this.postman = postman;
    this.subscriptions = subscriptions;
    this.log = log;
  }

  /** The task now runs to this target. */
  void running(TaskParameters task, String target) {
    tellSubscriber(new TaskEvent(task, target, RUNNING, "", clock.now()));
  }

  /** The task is over, by that hand or for that cause. */
  public void ended(TaskParameters task, TaskChange.By by) {
    Optional<TaskEnd> end = TaskEnd.of(by);
    boolean heard =
        postman.hasReceiver() || subscriptions.covering(task.app(), task.channel()).isPresent();
    if (end.isEmpty() || !heard || !settings.holds(Assumption.ENDS_OF_TASKS_TOLD)) {
      return;
    }
    for (String target : task.urls()) {
      var event = new TaskEvent(task, target, end.get().code(), end.get().words(), clock.now());
      tellReceiver(event);
      tellSubscriber(event);
    }
  }

  private void tellReceiver(TaskEvent event) {
    String message = ids.taskLetter();
    postman.send(
        settings.times().roomCallback(),
        () -> event.letter(CallbackReceiver.ADDRESS, RECEIVER, message, clock.now()),
        attempt -> log.note(new Delivery(event.task().app(), RECEIVER, message, attempt)));
  }

  /** As late as the callbacks of rooms (assumed). */
  private void tellSubscriber(TaskEvent event) {
    TaskParameters task = event.task();
    subscriptions
        .covering(task.app(), task.channel())
        .ifPresent(
            subscriber -> {
              String message = ids.taskLetter();
              postman.post(
                  settings.times().roomCallback(),
                  () -> event.letter(subscriber.url(), subscriber.id(), message, clock.now()),
                  attempt -> log.note(new Delivery(task.app(), subscriber.id(), message, attempt)));
            });
  }
}
