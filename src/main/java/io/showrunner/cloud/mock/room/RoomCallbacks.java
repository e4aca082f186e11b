package io.showrunner.cloud.mock.room;

import io.showrunner.clock.ShowClock;
import io.showrunner.cloud.Callback;
import io.showrunner.cloud.mock.ground.Assumption;
import io.showrunner.cloud.mock.ground.Ids;
import io.showrunner.cloud.mock.ground.MockSettings;
import io.showrunner.cloud.mock.post.Postman;
import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.LeaveReason;
import io.showrunner.vocabulary.Role;
import io.showrunner.vocabulary.Track;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What rooms tell, in the envelope of the recorded sample (ListEventSubEvent, SDK live20161101
 * 3.0.0). Assumed: TerminalType 6 and UserType 2 as in the sample; {@code Tracks}, Mute and Unmute,
 * and leave reasons 2 and 3, which no source confirms; a leave is told once, without an Unpublish
 * before it.
 */
public final class RoomCallbacks {
  private final MockSettings settings;
  private final ShowClock clock;
  private final Ids ids;
  private final Postman postman;
  private final String subscription;

  public RoomCallbacks(MockSettings settings, ShowClock clock, Ids ids, Postman postman) {
    this.settings = settings;
    this.clock = clock;
    this.ids = ids;
    this.postman = postman;
    this.subscription = ids.message();
  }

  public void joined(ChannelId channel, Stay stay) {
    tell(channel, user("Join", stay).with("Reason", 1));
  }

  public void left(ChannelId channel, Stay stay, LeaveReason reason) {
    tell(channel, user("Leave", stay).with("Reason", code(reason)));
  }

  private static long code(LeaveReason reason) {
    return switch (reason) {
      case NORMAL -> 1;
      case LOST -> 2;
      case KICKED -> 3;
    };
  }

  /** Publish, Unpublish, Mute or Unmute. */
  public void tracks(String tag, ChannelId channel, Stay stay, Set<Track> tracks) {
    List<Json> words = tracks.stream().sorted().map(t -> Json.of(t.word())).toList();
    tell(channel, user(tag, stay).with("Tracks", words));
  }

  /** Open or Close; told only if subscribed to. */
  public void channel(String tag, ChannelId channel) {
    if (!settings.holds(Assumption.ONLY_USER_EVENTS_SUBSCRIBED)) {
      var event = JsonObject.EMPTY.with("EventTag", tag).with("Timestamp", seconds());
      send(channel, "ChannelEvent", event);
    }
  }

  private JsonObject user(String tag, Stay stay) {
    return JsonObject.EMPTY
        .with("UserId", stay.user().value())
        .with("EventTag", tag)
        .with("SessionId", stay.session().value())
        .with("Timestamp", seconds())
        .with("ChannelProfile", "interactive_live")
        .with("US", ids.micros())
        .with("Role", stay.role() == Role.STREAMER ? 1 : 2)
        .with("TerminalType", 6)
        .with("UserType", 2);
  }

  private void tell(ChannelId channel, JsonObject event) {
    send(channel, "UserEvent", event);
  }

  private void send(ChannelId channel, String kind, JsonObject event) {
    String message = ids.message();
    postman.send(
        settings.times().roomCallback(),
        () -> {
          JsonObject body =
              JsonObject.EMPTY
                  .with("MsgId", message)
                  .with("MsgTimestamp", seconds())
                  .with("SubscribeId", subscription)
                  .with("AppId", settings.apps().get(0).value())
                  .with("ChannelId", channel.value())
                  .with(
                      "Contents", List.of(JsonObject.EMPTY.with("Event", kind).with(kind, event)));
          return new Callback(
              Callback.Source.ROOM,
              Map.of("content-type", "application/json"),
              Map.of(),
              body.write());
        });
  }

  private long seconds() {
    return clock.now().getEpochSecond();
  }
}
