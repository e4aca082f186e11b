package io.showrunner.cloud.mock.taskevent;

import io.showrunner.clock.ShowClock;
import io.showrunner.cloud.mock.catalogue.Complaint;
import io.showrunner.cloud.mock.catalogue.Desk;
import io.showrunner.cloud.mock.catalogue.Operation;
import io.showrunner.cloud.mock.catalogue.Outcome;
import io.showrunner.cloud.mock.ground.Ids;
import io.showrunner.cloud.mock.ground.MockSettings;
import io.showrunner.cloud.mock.post.Attempt;
import io.showrunner.cloud.mock.post.Delivery;
import io.showrunner.cloud.mock.post.DeliveryLog;
import io.showrunner.cloud.mock.post.LogPages;
import io.showrunner.cloud.mock.post.Period;
import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.AppId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Takes subscriptions to task events. Assumed: a second one of an application, and doings with one
 * that is not there, are refused with InvalidParam; a change counts at once.
 */
public final class TaskEventDesk implements Desk {
  private final ShowClock clock;
  private final Ids ids;
  private final TaskSubscriptions subscriptions;
  private final LogPages log;

  /** One that keeps subscriptions there and reads that log. */
  public TaskEventDesk(
      MockSettings settings,
      ShowClock clock,
      Ids ids,
      TaskSubscriptions subscriptions,
      DeliveryLog log) {
    this.clock = clock;
    this.ids = ids;
    this.subscriptions = subscriptions;
    this.log = new LogPages(settings, log, "SubId", TaskEventDesk::logged);
  }

  @Override
  public List<Operation> operations() {
    return TaskEventOperations.ALL;
  }

  @Override
  public Outcome answer(Operation operation, JsonObject request) {
    var app = new AppId(request.text("AppId").orElseThrow());
    Optional<TaskSubscription> found = subscriptions.of(app);
    if (operation.equals(TaskEventOperations.LOG)) {
      return log(app, request);
    } else if (operation.equals(TaskEventOperations.CREATE)) {
      return found
          .map(
              one ->
                  refused(
                      String.format(
                          Locale.ROOT,
                          "AppId: '%s' has a subscription already: '%s'.",
                          app,
                          one.id())))
          .orElseGet(() -> create(app, request));
    } else if (found.isEmpty()) {
      return refused(String.format(Locale.ROOT, "AppId: '%s' has no subscription.", app));
    } else if (operation.equals(TaskEventOperations.DESCRIBE)) {
      return new Outcome.Done(JsonObject.EMPTY.with("SubInfo", found.get().described()));
    } else if (operation.equals(TaskEventOperations.UPDATE)) {
      subscriptions.put(found.get().with(channels(request), url(request)));
      return Outcome.DONE;
    }
    subscriptions.remove(app);
    return Outcome.DONE;
  }

  private Outcome create(AppId app, JsonObject request) {
    var made =
        new TaskSubscription(ids.subscription(), app, channels(request), url(request), clock.now());
    subscriptions.put(made);
    return new Outcome.Done(JsonObject.EMPTY.with("SubId", made.id()));
  }

  private Outcome log(AppId app, JsonObject request) {
    var period =
        new Period(
            Instant.parse(request.text("StartTime").orElseThrow()),
            Instant.parse(request.text("EndTime").orElseThrow()));
    return log.answer(app, request, period, clock.now());
  }

  /** Its fields and their kinds: ListRtcMPUEventSubRecord, SDK live20161101 3.0.0. */
  private static JsonObject logged(Delivery line) {
    Attempt attempt = line.attempt();
    return JsonObject.EMPTY
        .with("MsgId", line.message())
        .with("SubId", line.subscription())
        .with("AppId", line.app().value())
        .with("CallbackUrl", attempt.letter().url())
        .with("HTTPCode", Integer.toString(attempt.status()))
        .with("Cost", attempt.cost().toMillis())
        .with("Time", TaskEventTime.of(attempt.at()))
        .with("Data", attempt.letter().body());
  }

  private static List<String> channels(JsonObject request) {
    return request.text("ChannelIds").map(ids -> List.of(ids.split(",", -1))).orElse(List.of());
  }

  private static String url(JsonObject request) {
    return request.text("CallbackUrl").orElseThrow();
  }

  private static Outcome refused(String why) {
    return new Outcome.Refused(Complaint.invalid(why));
  }
}
