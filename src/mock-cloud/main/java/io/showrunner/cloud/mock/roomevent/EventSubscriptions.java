package io.showrunner.cloud.mock.roomevent;

import io.showrunner.clock.ShowClock;
import io.showrunner.cloud.mock.room.Rooms;
import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.AppId;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.ParticipantId;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who has subscribed to what the channels tell. A channel keeps the wishes it opened with until it
 * has been closed for more than 20 minutes and is opened again (UpdateEventSub, SDK live20161101
 * 3.0.0). Assumed: that is so of updates only; a new subscription, and the end of one, count at
 * once.
 */
public final class EventSubscriptions {
  private static final Duration LONG_CLOSED = Duration.ofMinutes(20);

  private final Rooms rooms;
  private final ShowClock clock;
  private final Map<String, EventSubscription> byId = new LinkedHashMap<>();

  /** Those closed last at the end. */
  private final Map<ChannelId, Instant> closings = new LinkedHashMap<>();

  /** Nobody has subscribed yet. */
  public EventSubscriptions(Rooms rooms, ShowClock clock) {
    this.rooms = rooms;
    this.clock = clock;
  }

  void add(EventSubscription subscription) {
    byId.put(subscription.id(), subscription);
  }

  void remove(EventSubscription subscription) {
    byId.remove(subscription.id());
  }

  void change(EventSubscription subscription, Wish now) {
    forgetLongClosed();
    Set<ChannelId> notYet = new TreeSet<>(rooms.all());
    notYet.addAll(closings.keySet());
    subscription.change(now, clock.now(), notYet);
  }

  Optional<EventSubscription> find(AppId app, String id) {
    return Optional.ofNullable(byId.get(id)).filter(found -> found.app().equals(app));
  }

  /** An application's, the oldest first. */
  List<EventSubscription> of(AppId app) {
    return byId.values().stream().filter(each -> each.app().equals(app)).toList();
  }

  /** All of them, the oldest first, for people and for tests. */
  public List<JsonObject> state() {
    return byId.values().stream().map(SubscriptionText::state).toList();
  }

  /**
   * Whom this is to be told.
   *
   * @param who does it; empty if the channel itself does
   */
  List<EventSubscription> wanting(
      AppId app, ChannelId channel, EventKind kind, Optional<ParticipantId> who) {
    return byId.values().stream()
        .filter(each -> each.app().equals(app))
        .filter(each -> each.wishOf(channel).wants(channel, kind, who))
        .toList();
  }

  void opened(ChannelId channel) {
    forgetLongClosed();
    closings.remove(channel);
  }

  void closed(ChannelId channel) {
    forgetLongClosed();
    closings.put(channel, clock.now());
  }

  private void forgetLongClosed() {
    Instant limit = clock.now().minus(LONG_CLOSED);
    Iterator<Map.Entry<ChannelId, Instant>> oldest = closings.entrySet().iterator();
    while (oldest.hasNext()) {
      Map.Entry<ChannelId, Instant> closing = oldest.next();
      if (!closing.getValue().isBefore(limit)) {
        return;
      }
      oldest.remove();
      byId.values().forEach(each -> each.catchUp(closing.getKey()));
    }
  }
}
