package io.showrunner.cloud.mock.roomevent;

import io.showrunner.clock.ShowClock;
import io.showrunner.cloud.Callback;
import io.showrunner.cloud.mock.ground.Assumption;
import io.showrunner.cloud.mock.ground.Ids;
import io.showrunner.cloud.mock.ground.MockSettings;
import io.showrunner.cloud.mock.post.Delivery;
import io.showrunner.cloud.mock.post.DeliveryLog;
import io.showrunner.cloud.mock.post.Letter;
import io.showrunner.cloud.mock.post.Postman;
import io.showrunner.cloud.mock.room.Stay;
import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.AppId;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.LeaveReason;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.Role;
import io.showrunner.vocabulary.Track;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What rooms tell, in the envelope of the recorded sample (ListEventSubEvent, SDK live20161101
 * 3.0.0): to the one receiver in this process, as if it had subscribed to all channels before the
 * world began, and to everybody who subscribed. Assumed: TerminalType 6 and UserType 2 as in the
 * sample; {@code Tracks}, Mute and Unmute, and leave reasons 2 and 3, which no source confirms; a
 * leave is told once, without an Unpublish before it; one event to a callback.
 */
public final class RoomCallbacks {
  private final MockSettings settings;
  private final ShowClock clock;
  private final Ids ids;
  private final Postman postman;
  private final EventSubscriptions subscriptions;
  private final DeliveryLog log;
  private final String standing;

  /** One that tells these subscribers, and writes that log. */
  public RoomCallbacks(
      MockSettings settings,
      ShowClock clock,
      Ids ids,
      Postman postman,
      EventSubscriptions subscriptions,
      DeliveryLog log) {
    this.settings = settings;
    this.clock = clock;
    this.ids = ids;
    this.postman = postman;
    this.subscriptions = subscriptions;
    this.log = log;
    this.standing = ids.message();
  }

  /** Somebody came in. */
  public void joined(ChannelId channel, Stay stay) {
    tell(channel, stay, user("Join", stay).with("Reason", 1));
  }

  /** A stay ended. */
  public void left(ChannelId channel, Stay stay, LeaveReason reason) {
    tell(channel, stay, user("Leave", stay).with("Reason", code(reason)));
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
    tell(channel, stay, user(tag, stay).with("Tracks", words));
  }

  /** A channel opened: somebody came in where nobody was. */
  public void opened(ChannelId channel) {
    subscriptions.opened(channel);
    channel("Open", channel);
  }

  /** A channel closed. */
  public void closed(ChannelId channel) {
    channel("Close", channel);
    subscriptions.closed(channel);
  }

  private void channel(String tag, ChannelId channel) {
    var event = JsonObject.EMPTY.with("EventTag", tag).with("Timestamp", seconds());
    if (!settings.holds(Assumption.ONLY_USER_EVENTS_SUBSCRIBED)) {
      tellReceiver(channel, EventKind.CHANNEL, event);
    }
    tellSubscribers(channel, EventKind.CHANNEL, Optional.empty(), event);
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

  private void tell(ChannelId channel, Stay stay, JsonObject event) {
    tellReceiver(channel, EventKind.USER, event);
    tellSubscribers(channel, EventKind.USER, Optional.of(stay.user()), event);
  }

  private void tellReceiver(ChannelId channel, EventKind kind, JsonObject event) {
    String message = ids.message();
    postman.send(
        settings.times().roomCallback(),
        () ->
            new Callback(
                Callback.Source.ROOM,
                Map.of("content-type", "application/json"),
                Map.of(),
                envelope(message, standing, channel, kind, event)));
  }

  private void tellSubscribers(
      ChannelId channel, EventKind kind, Optional<ParticipantId> who, JsonObject event) {
    AppId app = settings.apps().get(0);
    for (EventSubscription each : subscriptions.wanting(app, channel, kind, who)) {
      String message = ids.letter();
      String url = each.wishOf(channel).url();
      postman.post(
          settings.times().roomCallback(),
          () ->
              Letter.json(
                  Callback.Source.ROOM,
                  url,
                  Map.of(),
                  envelope(message, each.id(), channel, kind, event)),
          attempt -> log.note(new Delivery(app, each.id(), message, attempt)));
    }
  }

  private String envelope(
      String message, String subscription, ChannelId channel, EventKind kind, JsonObject event) {
    return JsonObject.EMPTY
        .with("MsgId", message)
        .with("MsgTimestamp", seconds())
        .with("SubscribeId", subscription)
        .with("AppId", settings.apps().get(0).value())
        .with("ChannelId", channel.value())
        .with(
            "Contents",
            List.of(JsonObject.EMPTY.with("Event", kind.word()).with(kind.word(), event)))
        .write();
  }

  private long seconds() {
    return clock.now().getEpochSecond();
  }
}
