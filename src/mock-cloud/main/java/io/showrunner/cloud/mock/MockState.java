package io.showrunner.cloud.mock;

import io.showrunner.cloud.mock.room.Member;
import io.showrunner.cloud.mock.room.Rooms;
import io.showrunner.cloud.mock.room.Stay;
import io.showrunner.cloud.mock.task.PaneView;
import io.showrunner.cloud.mock.task.TaskParameters;
import io.showrunner.cloud.mock.task.TaskView;
import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.Track;
import java.util.Collection;
import java.util.List;

/** All the cloud knows at a moment, for people and for tests. */
final class MockState {
  private MockState() {}

  static JsonObject of(Rooms rooms, Collection<TaskView> tasks, List<JsonObject> subscriptions) {
    List<Json> channels = rooms.all().stream().map(c -> (Json) channel(c, rooms)).toList();
    List<Json> calls = rooms.calls().stream().map(MockState::call).toList();
    List<Json> live = tasks.stream().map(t -> (Json) task(t, rooms)).toList();
    return JsonObject.EMPTY
        .with("channels", channels)
        .with("calls", calls)
        .with("tasks", live)
        .with("subscriptions", subscriptions);
  }

  private static JsonObject channel(ChannelId channel, Rooms rooms) {
    List<Json> members = rooms.in(channel).stream().map(s -> (Json) member(s)).toList();
    return JsonObject.EMPTY.with("channel", channel.value()).with("members", members);
  }

  private static JsonObject member(Stay stay) {
    return JsonObject.EMPTY
        .with("user", stay.user().value())
        .with("session", stay.session().value())
        .with("role", stay.role().word())
        .with("publishes", words(stay.published()))
        .with("muted", words(stay.muted()));
  }

  private static List<Json> words(Collection<Track> tracks) {
    return tracks.stream().map(t -> Json.of(t.word())).toList();
  }

  private static Json call(String pair) {
    return Json.of(List.of(pair.split(" ", -1)).stream().map(Json::of).toList());
  }

  private static JsonObject task(TaskView task, Rooms rooms) {
    List<Json> users = task.users().stream().map(u -> (Json) user(u)).toList();
    JsonObject told =
        JsonObject.EMPTY
            .with("app", task.app().value())
            .with("task", task.task().value())
            .with("channel", task.channel().value())
            .with("mixMode", task.mixMode())
            .with("users", users)
            .with("urls", task.urls().stream().map(Json::of).toList())
            .with("panes", panes(task, rooms))
            .with("startedAt", task.startedAt().toString());
    return task.idleSince() == null ? told : told.with("idleSince", task.idleSince().toString());
  }

  private static List<Json> panes(TaskView task, Rooms rooms) {
    return PaneView.of(new TaskParameters(task.parameters()), rooms).stream()
        .map(pane -> (Json) pane(pane))
        .toList();
  }

  private static JsonObject pane(PaneView pane) {
    JsonObject shown = JsonObject.EMPTY.with("pane", pane.index());
    shown = pane.user().isPresent() ? shown.with("user", user(pane.user().get())) : shown;
    shown = shown.with("shows", pane.shows().word());
    return pane.image().isEmpty() ? shown : shown.with("image", pane.image());
  }

  private static JsonObject user(Member member) {
    return JsonObject.EMPTY
        .with("user", member.user().value())
        .with("channel", member.channel().value());
  }
}
