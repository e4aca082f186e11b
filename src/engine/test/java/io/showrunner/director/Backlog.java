package io.showrunner.director;

import io.showrunner.broadcast.RoomEvent;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.Orientation;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.Role;
import io.showrunner.vocabulary.RoomId;
import io.showrunner.vocabulary.SessionId;
import io.showrunner.vocabulary.Track;
import java.time.Duration;
import java.util.Set;

/** What is told to many rooms and waits until it is taken. */
final class Backlog {
  private static final Set<Track> BOTH = Set.of(Track.AUDIO, Track.CAMERA);

  private final ControlRoom here;
  private long words;
  private long micros = 1;

  Backlog(ControlRoom here) {
    this.here = here;
  }

  static ParticipantId streamerOf(RoomId room) {
    return new ParticipantId("host-of-" + room);
  }

  static ChannelId channelOf(RoomId room) {
    return new ChannelId("channel-" + room);
  }

  static SessionId session(ParticipantId user) {
    return new SessionId("s-" + user);
  }

  void told(RoomId room, RoomEvent event) {
    here.director.tell(room, event, "backlog-" + words++);
  }

  void created(RoomId room, Orientation orientation) {
    created(room, channelOf(room), orientation);
  }

  void created(RoomId room, ChannelId channel, Orientation orientation) {
    told(room, new RoomEvent.RoomCreated(room, channel, streamerOf(room), "A show", orientation));
  }

  void joined(RoomId room, ParticipantId user) {
    told(room, new RoomEvent.ParticipantJoined(user, session(user), Role.STREAMER, micros++));
  }

  void published(RoomId room, ParticipantId user) {
    told(room, new RoomEvent.TracksPublished(user, session(user), BOTH, micros++));
  }

  /** A moment no event had before. */
  long moment() {
    return micros++;
  }

  void isTaken() {
    here.passes(Duration.ZERO);
  }
}
