package io.showrunner.cloud.mock.roomevent;

import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.ParticipantId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a subscriber wants to hear, and where (CreateEventSub page, 2026-07-15).
 *
 * @param url where
 * @param channel of which channel; empty for all of them
 * @param kinds of what
 * @param users of whom; empty for everybody. Assumed: it narrows what is told of users only
 */
record Wish(
    String url, Optional<ChannelId> channel, Set<EventKind> kinds, List<ParticipantId> users) {
  /** Takes copies. */
  Wish {
    kinds = new TreeSet<>(kinds);
    users = List.copyOf(users);
  }

  boolean isForAll() {
    return channel.isEmpty();
  }

  boolean wants(ChannelId of, EventKind kind, Optional<ParticipantId> who) {
    return kinds.contains(kind)
        && channel.filter(only -> !only.equals(of)).isEmpty()
        && (users.isEmpty() || who.isEmpty() || users.contains(who.get()));
  }
}
