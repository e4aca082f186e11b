package io.showrunner.cloud.mock.roomevent;

import io.showrunner.clock.ShowClock;
import io.showrunner.cloud.Callback;
import io.showrunner.cloud.mock.ground.Assumption;
import io.showrunner.cloud.mock.ground.Ids;
import io.showrunner.cloud.mock.ground.MockSettings;
import io.showrunner.cloud.mock.post.CallbackReceiver;
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
import io.showrunner.vocabulary.Track;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What rooms tell: to the one receiver in this process, as if it had subscribed to all channels
 * before the world began, and to everybody who subscribed. Assumed: {@code Tracks}, Mute and
 * Unmute, which no source confirms; a leave is told once, without an Unpublish before it; one event
 * to a callback.
 */
public final class RoomCallbacks {
  private final MockSettings settings;
  private final Ids ids;
  private final Postman postman;
  private final EventSubscriptions subscriptions;
  private final DeliveryLog log;
  private final String standing;
  private final RoomText text;

  /** One that tells these subscribers, and writes that log. */
  public RoomCallbacks(
      MockSettings settings,
      ShowClock clock,
      Ids ids,
      Postman postman,
      EventSubscriptions subscriptions,
      DeliveryLog log) {
    this.settings = settings;
    this.ids = ids;
    this.postman = postman;
    this.subscriptions = subscriptions;
    this.log = log;
    this.standing = ids.message();
    this.text = new RoomText(settings.apps().get(0), clock, ids);
  }

  /** Somebody came in. */
  public void joined(ChannelId channel, Stay stay) {
    tell(channel, stay, text.user("Join", stay).with("Reason", 1));
  }

  /** A stay ended. */
  public void left(ChannelId channel, Stay stay, LeaveReason reason) {
    tell(channel, stay, text.user("Leave", stay).with("Reason", RoomText.code(reason)));
  }

  /** Publish, Unpublish, Mute or Unmute. */
  public void tracks(String tag, ChannelId channel, Stay stay, Set<Track> tracks) {
    List<Json> words = tracks.stream().sorted().map(t -> Json.of(t.word())).toList();
    tell(channel, stay, text.user(tag, stay).with("Tracks", words));
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
    JsonObject event = text.channel(tag);
    if (!settings.holds(Assumption.ONLY_USER_EVENTS_SUBSCRIBED)) {
      tellReceiver(channel, EventKind.CHANNEL, event);
    }
    tellSubscribers(channel, EventKind.CHANNEL, Optional.empty(), event);
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
            Letter.json(
                Callback.Source.ROOM,
                CallbackReceiver.ADDRESS,
                Map.of(),
                text.envelope(message, standing, channel, kind, event)),
        attempt -> log.note(new Delivery(settings.apps().get(0), standing, message, attempt)));
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
                  text.envelope(message, each.id(), channel, kind, event)),
          attempt -> log.note(new Delivery(app, each.id(), message, attempt)));
    }
  }
}
