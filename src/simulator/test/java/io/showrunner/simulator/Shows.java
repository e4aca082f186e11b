package io.showrunner.simulator;

import io.showrunner.clock.Chance;
import io.showrunner.trace.AppEvent;
import io.showrunner.trace.ChannelEvent;
import io.showrunner.trace.Trace;
import io.showrunner.trace.TraceEvent;
import io.showrunner.vocabulary.AppId;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.LeaveReason;
import io.showrunner.vocabulary.Orientation;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.Role;
import io.showrunner.vocabulary.RoomId;
import io.showrunner.vocabulary.Track;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Invents shows: one to three rooms in which people come and go, publish, ask, are let in and sent
 * away, change devices and lose their connection, sometimes within milliseconds and sometimes with
 * minutes between. The same seed invents the same show.
 */
final class Shows {
  private static final int STEPS = 60;

  /** Takes neighbouring seeds far apart, so that their draws have nothing in common. */
  private static final long SPREAD = 0x5DEECE66DL;

  private static final List<Integer> PAUSES_MILLIS =
      List.of(
          0, 0, 1, 50, 120, 200, 250, 400, 900, 2000, 4000, 6000, 11_000, 29_900, 31_000, 61_000);
  private static final List<String> GUESTS = List.of("bo", "cy", "dee", "eli");

  private final Chance chance;
  private final List<Trace.Step> steps = new ArrayList<>();
  private final Map<String, Integer> open = new HashMap<>();
  private Duration at = Duration.ZERO;

  private Shows(long seed) {
    this.chance = new Chance(seed * SPREAD);
  }

  static Trace invented(long seed) {
    var shows = new Shows(seed);
    int rooms = 1 + shows.chance.below(3);
    for (int room = 1; room <= rooms; room++) {
      shows.open(room);
    }
    for (int step = 0; step < STEPS; step++) {
      shows.pause();
      shows.something(1 + shows.chance.below(rooms));
    }
    return new Trace(
        "invented",
        new Trace.Header("invented-" + seed, new AppId("app-1"), null, seed, null),
        shows.steps);
  }

  private void open(int room) {
    var orientation = chance.below(3) == 0 ? Orientation.PORTRAIT : Orientation.LANDSCAPE;
    var ana = new ParticipantId("ana");
    add(new AppEvent.RoomCreate(id(room), channel(room), ana, null, orientation));
    pause();
    join(room, ana);
    publish(room, ana);
  }

  private void pause() {
    at = at.plusMillis(oneOf(PAUSES_MILLIS));
  }

  private void something(int room) {
    ParticipantId guest = new ParticipantId(oneOf(GUESTS));
    ParticipantId anybody = chance.below(3) == 0 ? new ParticipantId("ana") : guest;
    switch (chance.below(20)) {
      case 0, 1 -> add(new AppEvent.CoStreamApply(id(room), guest));
      case 2, 3 -> add(new AppEvent.CoStreamApprove(id(room), guest));
      case 4 -> coStream(room, guest);
      case 5 -> coStream(room, guest);
      case 6 -> add(new AppEvent.CoStreamCancel(id(room), guest));
      case 7 -> add(new AppEvent.CoStreamReject(id(room), guest));
      case 8 -> add(new AppEvent.CoStreamKick(id(room), guest));
      case 9 -> join(room, anybody);
      case 10, 11 -> leave(room, anybody);
      case 12 -> publish(room, anybody);
      case 13, 14 -> unpublish(room, anybody);
      case 15, 16, 17 -> mute(room, anybody);
      case 18 -> changeDevice(room, anybody);
      default -> maybeEnd(room);
    }
  }

  private void coStream(int room, ParticipantId guest) {
    add(new AppEvent.CoStreamApply(id(room), guest));
    add(new AppEvent.CoStreamApprove(id(room), guest));
    join(room, guest);
    publish(room, guest);
  }

  private void changeDevice(int room, ParticipantId user) {
    join(room, user);
    publish(room, user);
    pause();
    leave(room, user);
  }

  private void maybeEnd(int room) {
    if (chance.below(4) == 0) {
      add(new AppEvent.RoomEnd(id(room)));
    } else {
      leave(room, new ParticipantId("ana"));
    }
  }

  private void join(int room, ParticipantId user) {
    open.merge(room + "/" + user, 1, Integer::sum);
    add(new ChannelEvent.Join(channel(room), user, Role.STREAMER));
  }

  private void leave(int room, ParticipantId user) {
    if (isIn(room, user)) {
      open.merge(room + "/" + user, -1, Integer::sum);
      var reason = oneOf(List.of(LeaveReason.values()));
      add(new ChannelEvent.Leave(channel(room), user, reason));
    }
  }

  private void publish(int room, ParticipantId user) {
    if (isIn(room, user)) {
      add(new ChannelEvent.Publish(channel(room), user, tracks()));
    }
  }

  private void unpublish(int room, ParticipantId user) {
    if (isIn(room, user)) {
      add(new ChannelEvent.Unpublish(channel(room), user, tracks()));
    }
  }

  private void mute(int room, ParticipantId user) {
    if (isIn(room, user)) {
      Track track = oneOf(List.of(Track.values()));
      add(
          chance.below(2) == 0
              ? new ChannelEvent.Mute(channel(room), user, track)
              : new ChannelEvent.Unmute(channel(room), user, track));
    }
  }

  private Set<Track> tracks() {
    return switch (chance.below(6)) {
      case 0 -> EnumSet.of(Track.SCREEN);
      case 1 -> EnumSet.of(Track.AUDIO);
      case 2 -> EnumSet.of(Track.CAMERA);
      default -> EnumSet.of(Track.AUDIO, Track.CAMERA);
    };
  }

  private <T> T oneOf(List<T> choices) {
    return choices.get(chance.below(choices.size()));
  }

  private boolean isIn(int room, ParticipantId user) {
    return open.getOrDefault(room + "/" + user, 0) > 0;
  }

  private void add(TraceEvent event) {
    steps.add(new Trace.Step(steps.size() + 2, at, event));
  }

  private static RoomId id(int room) {
    return new RoomId("room-" + room);
  }

  private static ChannelId channel(int room) {
    return new ChannelId("channel-" + room);
  }
}
