package io.showrunner.simulator.explore;

import io.showrunner.clock.Chance;
import io.showrunner.trace.ChannelEvent;
import io.showrunner.trace.TraceEvent;
import io.showrunner.vocabulary.LeaveReason;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.Role;
import io.showrunner.vocabulary.Track;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Somebody of one room who does one thing after another, and nothing that somebody in their place
 * could not do. As in the mock cloud, the newest device publishes and the oldest leaves.
 */
final class Player {
  private static final List<Set<Track>> USUAL_TRACKS =
      List.of(
          EnumSet.of(Track.AUDIO, Track.CAMERA),
          EnumSet.of(Track.AUDIO, Track.CAMERA),
          EnumSet.of(Track.AUDIO, Track.CAMERA),
          EnumSet.of(Track.AUDIO, Track.CAMERA),
          EnumSet.of(Track.AUDIO),
          EnumSet.of(Track.CAMERA));

  private final Script script;
  private final RoomPlan room;
  private final ParticipantId user;
  private final Chance chance;
  private final Deque<Set<Track>> devices = new ArrayDeque<>();
  private Duration at;

  Player(Script script, RoomPlan room, ParticipantId user, Chance chance) {
    this.script = script;
    this.room = room;
    this.user = user;
    this.chance = chance;
    this.at = room.opens();
  }

  Script script() {
    return script;
  }

  RoomPlan room() {
    return room;
  }

  ParticipantId user() {
    return user;
  }

  Duration now() {
    return at;
  }

  Chance chance() {
    return chance;
  }

  /** Whether it is time to think of the end. */
  boolean isLate() {
    return at.compareTo(room.closes()) >= 0;
  }

  void pause() {
    pause(room.tempo().pause(chance));
  }

  void pause(Duration time) {
    at = at.plus(time);
  }

  /** A pause in which nothing else has time to happen, or just something. */
  void moment() {
    pause(Tempo.HASTY.pause(chance));
  }

  /** Says, or does, what needs no device. */
  void does(TraceEvent event) {
    script.add(at, event);
  }

  boolean isIn() {
    return !devices.isEmpty();
  }

  boolean publishes() {
    return devices.stream().anyMatch(tracks -> !tracks.isEmpty());
  }

  boolean publishes(Track track) {
    return devices.stream().anyMatch(tracks -> tracks.contains(track));
  }

  void join() {
    devices.addLast(EnumSet.noneOf(Track.class));
    does(new ChannelEvent.Join(room.channel(), user, Role.STREAMER));
  }

  /** Comes in, if need be, and publishes what people usually do. */
  void goOnAir() {
    if (!isIn()) {
      join();
      moment();
    }
    publish(USUAL_TRACKS.get(chance.below(USUAL_TRACKS.size())));
  }

  void publish(Set<Track> tracks) {
    devices.getLast().addAll(tracks);
    does(new ChannelEvent.Publish(room.channel(), user, tracks));
  }

  void unpublish(Set<Track> tracks) {
    Set<Track> device = publisherOf(tracks);
    device.removeAll(tracks);
    does(new ChannelEvent.Unpublish(room.channel(), user, tracks));
  }

  private Set<Track> publisherOf(Set<Track> tracks) {
    Set<Track> found = devices.getLast();
    for (Set<Track> each : devices) {
      found = tracks.stream().anyMatch(each::contains) ? each : found;
    }
    return found;
  }

  /** Ceases to publish anything, device by device. */
  void ceaseToPublish() {
    while (publishes()) {
      Set<Track> newest = EnumSet.noneOf(Track.class);
      devices.stream().filter(tracks -> !tracks.isEmpty()).forEach(tracks -> newest.addAll(tracks));
      unpublish(newest);
    }
  }

  /** Mutes or unmutes one of the tracks published, if any is. */
  void toggle() {
    List<Track> published = List.of(Track.values()).stream().filter(this::publishes).toList();
    if (!published.isEmpty()) {
      Track track = published.get(chance.below(published.size()));
      does(
          chance.below(2) == 0
              ? new ChannelEvent.Mute(room.channel(), user, track)
              : new ChannelEvent.Unmute(room.channel(), user, track));
    }
  }

  /** Turns a track on, or off if it is on. */
  void turn(Track track) {
    if (publishes(track)) {
      unpublish(EnumSet.of(track));
    } else {
      publish(EnumSet.of(track));
    }
  }

  /** Turns a track on or off, and at once the other way, as nervous fingers do. */
  void twitch(Track track) {
    turn(track);
    moment();
    turn(track);
  }

  /**
   * The last thing, if they are still there: nothing that comes later puts right what is heard of
   * it.
   */
  void twitchAtLast() {
    if (isIn()) {
      twitch(Track.CAMERA);
    }
  }

  /** The device that came first leaves. */
  void leave(LeaveReason reason) {
    devices.removeFirst();
    does(new ChannelEvent.Leave(room.channel(), user, reason));
  }

  /** All devices leave at once. */
  void vanish(LeaveReason reason) {
    while (isIn()) {
      leave(reason);
    }
  }

  /** Goes on with a new device, and leaves the old one behind. */
  void changeDevice() {
    join();
    moment();
    publish(EnumSet.of(Track.AUDIO, Track.CAMERA));
    pause();
    leave(chance.below(2) == 0 ? LeaveReason.LOST : LeaveReason.NORMAL);
  }
}
