package io.showrunner.cloud.mock.roomevent;

import io.showrunner.vocabulary.AppId;
import io.showrunner.vocabulary.ChannelId;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A subscription from its creation to its deletion. */
final class EventSubscription {
  private final AppId app;
  private final String id;
  private final Instant created;
  private final Map<ChannelId, Wish> kept = new TreeMap<>();
  private Instant modified;
  private Wish wish;

  EventSubscription(AppId app, String id, Wish wish, Instant now) {
    this.app = app;
    this.id = id;
    this.wish = wish;
    this.created = now;
    this.modified = now;
  }

  AppId app() {
    return app;
  }

  String id() {
    return id;
  }

  Instant created() {
    return created;
  }

  Instant modified() {
    return modified;
  }

  /** As it was told last. */
  Wish wish() {
    return wish;
  }

  /** As it holds for this channel. */
  Wish wishOf(ChannelId channel) {
    return kept.getOrDefault(channel, wish);
  }

  /** Other wishes from now on, but not yet for these channels. */
  void change(Wish now, Instant when, Set<ChannelId> notYet) {
    notYet.forEach(channel -> kept.putIfAbsent(channel, wish));
    wish = now;
    modified = when;
  }

  /** The latest wishes hold for this channel as well. */
  void catchUp(ChannelId channel) {
    kept.remove(channel);
  }
}
