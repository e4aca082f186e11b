package io.showrunner.cloud.mock.taskevent;

import io.showrunner.clock.ShowClock;
import io.showrunner.cloud.Callback;
import io.showrunner.cloud.mock.ground.Ids;
import io.showrunner.cloud.mock.ground.MockSettings;
import io.showrunner.cloud.mock.post.Delivery;
import io.showrunner.cloud.mock.post.DeliveryLog;
import io.showrunner.cloud.mock.post.Letter;
import io.showrunner.cloud.mock.post.Postman;
import io.showrunner.cloud.mock.task.TaskParameters;
import io.showrunner.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * Tells subscribers what happens to tasks (CreateRtcMPUEventSub page, 2026-07-15; sample of
 * ListRtcMPUEventSubRecord, SDK live20161101 3.0.0). The only event any source shows is EventType 1
 * with EventCode 1 and ErrorCode 0, which reads as "relay running"; so that a task ends or fails is
 * not told here, rather than in codes of our own.
 *
 * <p>Assumed: {@code Ali-Rtc-Timestamp} is in unix seconds. {@code Ali-Rtc-Signature} is left out:
 * how it is made is not known, and one of our own would teach receivers a wrong check.
 */
public final class TaskNews {
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

  /** The task now runs to this target. As late as the callbacks of rooms (assumed). */
  void running(TaskParameters task, String target) {
    Duration after = settings.times().roomCallback();
    Instant happened = clock.now();
    subscriptions
        .covering(task.app(), task.channel())
        .ifPresent(
            subscriber -> {
              String message = ids.taskLetter();
              postman.post(
                  after,
                  () -> letter(task, target, subscriber, message, happened),
                  attempt -> log.note(new Delivery(task.app(), subscriber.id(), message, attempt)));
            });
  }

  private Letter letter(
      TaskParameters task,
      String target,
      TaskSubscription subscriber,
      String message,
      Instant happened) {
    Instant now = clock.now();
    JsonObject payload =
        JsonObject.EMPTY
            .with("DstUrl", target)
            .with("EventTs", happened.toEpochMilli())
            .with("EventCode", 1)
            .with("ErrorCode", 0)
            .with("ErrorMessage", "");
    JsonObject body =
        JsonObject.EMPTY
            .with("EventType", 1)
            .with("MsgId", message)
            .with("AppId", task.app().value())
            .with("SubId", subscriber.id())
            .with("TaskId", task.task().value())
            .with("CallbackTs", now.toEpochMilli())
            .with("Payload", payload);
    var headers = Map.of("Ali-Rtc-Timestamp", Long.toString(now.getEpochSecond()));
    return Letter.json(Callback.Source.TASK, subscriber.url(), headers, body.write());
  }
}
