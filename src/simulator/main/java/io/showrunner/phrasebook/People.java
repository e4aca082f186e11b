package io.showrunner.phrasebook;

import io.showrunner.trace.AppEvent;
import io.showrunner.trace.ChannelEvent;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.LeaveReason;
import io.showrunner.vocabulary.Orientation;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.Phase;
import io.showrunner.vocabulary.Role;
import io.showrunner.vocabulary.RoomId;
import io.showrunner.vocabulary.Track;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What people do, in the words of traces. A room's channel is named as the room is. */
public final class People {
  private static final Set<Track> USUAL = tracks(Track.AUDIO, Track.CAMERA);
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Stage stage;
  private final Devices devices = new Devices();

  /** People on this stage. */
  public People(Stage stage) {
    this.stage = stage;
  }

  void create(ParticipantId streamer, RoomId room, Orientation orientation) {
    stage.act(new AppEvent.RoomCreate(room, channel(room), streamer, null, orientation));
  }

  /** Created, joined, published, on air: when this is over, viewers can play the stream. */
  void goLive(ParticipantId streamer, RoomId room, Orientation orientation) {
    create(streamer, room, orientation);
    goOnAir(streamer, room);
    if (!stage.comesTrueWithin(PATIENCE, () -> isWatched(room))) {
      throw stage.failed(
          room,
          String.format(Locale.ROOT, "room \"%s\" to be on air within 10 s", room),
          "it is not");
    }
  }

  private boolean isWatched(RoomId room) {
    return stage.room(room).phase() == Phase.LIVE && stage.room(room).arrived();
  }

  /** Comes in without publishing anything; on one more device, if one is there already. */
  void enter(ParticipantId user, RoomId room) {
    stage.room(room);
    stage.act(new ChannelEvent.Join(channel(room), user, Role.STREAMER));
    devices.join(room, user);
  }

  /** Publishes, with the device that is in the room and publishes nothing, else with a new one. */
  void goOnAir(ParticipantId user, RoomId room) {
    if (devices.count(room, user) == 0 || !devices.published(room, user).isEmpty()) {
      enter(user, room);
    }
    publish(user, room, USUAL);
  }

  void coStream(ParticipantId guest, RoomId room) {
    stage.act(new AppEvent.CoStreamApply(room, guest));
    stage.act(new AppEvent.CoStreamApprove(room, guest));
    if (devices.count(room, guest) == 0 || devices.published(room, guest).isEmpty()) {
      goOnAir(guest, room);
    }
  }

  void coStream(int guests, RoomId room) {
    for (int i = 1; i <= guests; i++) {
      coStream(new ParticipantId("guest-" + i), room);
    }
  }

  /** Ceases to publish and leaves. */
  void stop(ParticipantId user, RoomId room) {
    Set<Track> all = devices.published(room, user);
    if (!all.isEmpty()) {
      unpublish(user, room, all);
    }
    leave(user, room, LeaveReason.NORMAL);
  }

  /** All devices are gone at once. */
  void loseConnection(ParticipantId user, RoomId room) {
    do {
      leave(user, room, LeaveReason.LOST);
    } while (devices.count(room, user) > 0);
  }

  /** Of several devices the first. */
  void leave(ParticipantId user, RoomId room, LeaveReason reason) {
    devices.leave(room, user);
    stage.act(new ChannelEvent.Leave(channel(room), user, reason));
  }

  void publish(ParticipantId user, RoomId room, Set<Track> tracks) {
    devices.publish(room, user, tracks);
    stage.act(new ChannelEvent.Publish(channel(room), user, tracks));
  }

  void unpublish(ParticipantId user, RoomId room, Set<Track> tracks) {
    devices.unpublish(room, user, tracks);
    stage.act(new ChannelEvent.Unpublish(channel(room), user, tracks));
  }

  void mute(ParticipantId user, RoomId room, Track track) {
    devices.published(room, user);
    stage.act(new ChannelEvent.Mute(channel(room), user, track));
  }

  void unmute(ParticipantId user, RoomId room, Track track) {
    devices.published(room, user);
    stage.act(new ChannelEvent.Unmute(channel(room), user, track));
  }

  static Set<Track> tracks(Track... tracks) {
    Set<Track> set = EnumSet.noneOf(Track.class);
    set.addAll(Arrays.asList(tracks));
    return Collections.unmodifiableSet(set);
  }

  static ChannelId channel(RoomId room) {
    return new ChannelId(room.value());
  }
}
