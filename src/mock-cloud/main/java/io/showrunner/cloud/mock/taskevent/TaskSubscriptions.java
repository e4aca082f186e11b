package io.showrunner.cloud.mock.taskevent;

import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.AppId;
import io.showrunner.vocabulary.ChannelId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One subscription to task events for each application at most: UpdateRtcMPUEventSub names none
 * (SDK live20161101 3.0.0).
 */
public final class TaskSubscriptions {
  private final Map<AppId, TaskSubscription> byApp = new LinkedHashMap<>();

  Optional<TaskSubscription> of(AppId app) {
    return Optional.ofNullable(byApp.get(app));
  }

  Optional<TaskSubscription> covering(AppId app, ChannelId channel) {
    return of(app).filter(subscription -> subscription.covers(channel));
  }

  void put(TaskSubscription subscription) {
    byApp.put(subscription.app(), subscription);
  }

  void remove(AppId app) {
    byApp.remove(app);
  }

  /** All of them, the oldest first, for people and for tests. */
  public List<JsonObject> state() {
    return byApp.values().stream()
        .map(
            each ->
                JsonObject.EMPTY
                    .with("app", each.app().value())
                    .with("subscription", each.id())
                    .with("about", "tasks")
                    .with("channels", channels(each))
                    .with("url", each.url()))
        .toList();
  }

  private static String channels(TaskSubscription told) {
    return told.channels().isEmpty() ? "*" : String.join(",", told.channels());
  }
}
