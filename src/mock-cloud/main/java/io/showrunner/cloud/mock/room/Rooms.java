package io.showrunner.cloud.mock.room;

import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.Role;
import io.showrunner.vocabulary.SessionId;
import io.showrunner.vocabulary.Track;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Who is in which channel, and which channels are on a call with each other. Of the vendor's own
 * rooms only this much is documented: that a channel still exists for a few seconds after the last
 * leave (DescribeChannelUsers, SDK live20161101 3.0.0).
 */
public final class Rooms {
  private final Map<ChannelId, List<Stay>> channels = new TreeMap<>();
  private final Set<String> calls = new TreeSet<>();

  /** Somebody comes in; the channel opens if need be. */
  public Stay join(Member who, SessionId session, Role role) {
    var stay = new Stay(who.user(), session, role);
    channels.computeIfAbsent(who.channel(), c -> new ArrayList<>()).add(stay);
    return stay;
  }

  /** The oldest of the user's stays ends. */
  public Stay leave(Member who) {
    Stay oldest = stays(who).findFirst().orElseThrow(() -> absent(who));
    in(who.channel()).remove(oldest);
    return oldest;
  }

  /** The stay that begins to publish: the newest. */
  public Stay newest(Member who) {
    return stays(who).reduce((older, newer) -> newer).orElseThrow(() -> absent(who));
  }

  /** The stay that something done to these tracks is about: the newest that publishes any. */
  public Stay publisher(Member who, Set<Track> tracks) {
    return stays(who)
        .filter(s -> s.publishesAny(tracks))
        .reduce((older, newer) -> newer)
        .orElseGet(() -> newest(who));
  }

  /** The channel is there no longer, and whoever was in it is gone. */
  public void close(ChannelId channel) {
    channels.remove(channel);
  }

  /** Whether the channel is there: since the first join, and a little beyond the last leave. */
  public boolean isOpen(ChannelId channel) {
    return channels.containsKey(channel);
  }

  /** Whether nobody is in it, be it open or not. */
  public boolean isEmpty(ChannelId channel) {
    return in(channel).isEmpty();
  }

  /** Everybody's stays, in the order of joining. */
  public List<Stay> in(ChannelId channel) {
    return channels.getOrDefault(channel, List.of());
  }

  /** Every open channel, in the order of their ids. */
  public Set<ChannelId> all() {
    return channels.keySet();
  }

  /** Whether the user has at least one stay in the channel. */
  public boolean isPresent(Member who) {
    return stays(who).findAny().isPresent();
  }

  /** Whether the user has a stay in any channel. */
  public boolean isAnywhere(ParticipantId user) {
    return channels.values().stream()
        .flatMap(List::stream)
        .anyMatch(stay -> stay.user().equals(user));
  }

  /** Whether one of the user's stays publishes tracks of which this is true. */
  public boolean publishes(Member who, Predicate<Set<Track>> enough) {
    return stays(who).anyMatch(stay -> enough.test(stay.published()));
  }

  /** Whether one of the user's stays has its sound muted. */
  public boolean isMuted(Member who) {
    return stays(who).anyMatch(s -> s.muted().contains(Track.AUDIO));
  }

  /**
   * The clients of the two are on a call from now on, without which neither can take the other's
   * users into its task (StartLiveMPUTask page, 2024-12-05).
   */
  public void connect(ChannelId one, ChannelId other) {
    calls.add(call(one, other));
  }

  /** The call is over. */
  public void disconnect(ChannelId one, ChannelId other) {
    calls.remove(call(one, other));
  }

  /** Whether the two are on a call with each other, in either order. */
  public boolean areConnected(ChannelId one, ChannelId other) {
    return calls.contains(call(one, other));
  }

  /** Two channels joined by a space, the lesser first. */
  public Set<String> calls() {
    return calls;
  }

  private Stream<Stay> stays(Member who) {
    return in(who.channel()).stream().filter(s -> s.user().equals(who.user()));
  }

  private static String call(ChannelId one, ChannelId other) {
    return one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
  }

  private static IllegalArgumentException absent(Member who) {
    return new IllegalArgumentException(
        String.format(
            Locale.ROOT,
            "Expected '%s' to be in channel '%s', but nobody of that name is.",
            who.user(),
            who.channel()));
  }
}
