package io.showrunner.cloud.mock;

import io.showrunner.broadcast.Subscription.Media;
import io.showrunner.layout.Source;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.Role;
import io.showrunner.vocabulary.SessionId;
import io.showrunner.vocabulary.Track;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Who is in which channel, and which channels are on a call with each other. */
final class Rooms {
  private final Map<ChannelId, List<Stay>> channels = new TreeMap<>();
  private final Set<String> calls = new TreeSet<>();

  /** Somebody comes in; the channel opens if need be. */
  Stay join(Member who, SessionId session, Role role) {
    var stay = new Stay(who.user(), session, role);
    channels.computeIfAbsent(who.channel(), c -> new ArrayList<>()).add(stay);
    return stay;
  }

  /** The oldest of the user's stays ends. */
  Stay leave(Member who) {
    Stay oldest = stays(who).findFirst().orElseThrow(() -> absent(who));
    in(who.channel()).remove(oldest);
    return oldest;
  }

  /** The stay that begins to publish: the newest. */
  Stay newest(Member who) {
    return stays(who).reduce((older, newer) -> newer).orElseThrow(() -> absent(who));
  }

  /** The stay that something done to these tracks is about: the newest that publishes any. */
  Stay publisher(Member who, Set<Track> tracks) {
    return stays(who)
        .filter(s -> s.publishesAny(tracks))
        .reduce((older, newer) -> newer)
        .orElseGet(() -> newest(who));
  }

  void close(ChannelId channel) {
    channels.remove(channel);
  }

  boolean isOpen(ChannelId channel) {
    return channels.containsKey(channel);
  }

  boolean isEmpty(ChannelId channel) {
    return in(channel).isEmpty();
  }

  /** Everybody's stays, in the order of joining. */
  List<Stay> in(ChannelId channel) {
    return channels.getOrDefault(channel, List.of());
  }

  Set<ChannelId> all() {
    return channels.keySet();
  }

  boolean isPresent(Member who) {
    return stays(who).findAny().isPresent();
  }

  boolean feeds(Input input) {
    return stays(input.member()).anyMatch(s -> input.isFedBy(s.published));
  }

  boolean isMuted(Member who) {
    return stays(who).anyMatch(s -> s.muted.contains(Track.AUDIO));
  }

  /** What a task takes in: those it names, or all of its channel if it names none (R8). */
  List<Input> inputs(TaskParameters task) {
    List<Input> named = task.inputs();
    return named.isEmpty()
        ? in(task.channel()).stream()
            .map(stay -> new Member(task.channel(), stay.user))
            .distinct()
            .map(member -> new Input(member, Media.ORIGINAL, Source.CAMERA))
            .toList()
        : named;
  }

  void connect(ChannelId one, ChannelId other) {
    calls.add(call(one, other));
  }

  void disconnect(ChannelId one, ChannelId other) {
    calls.remove(call(one, other));
  }

  boolean areConnected(ChannelId one, ChannelId other) {
    return calls.contains(call(one, other));
  }

  /** Two channels joined by a space, the lesser first. */
  Set<String> calls() {
    return calls;
  }

  private Stream<Stay> stays(Member who) {
    return in(who.channel()).stream().filter(s -> s.user.equals(who.user()));
  }

  private static String call(ChannelId one, ChannelId other) {
    return one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
  }

  private static IllegalArgumentException absent(Member who) {
    return new IllegalArgumentException(
        "Expected '%s' to be in channel '%s', but nobody of that name is."
            .formatted(who.user(), who.channel()));
  }
}
