package io.showrunner.bench;

import io.showrunner.broadcast.RoomEvent;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.LeaveReason;
import io.showrunner.vocabulary.Orientation;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.Role;
import io.showrunner.vocabulary.RoomId;
import io.showrunner.vocabulary.SessionId;
import io.showrunner.vocabulary.Track;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What happens in the rooms of a bench: the same in each, again and again. */
final class Script {
  private static final ParticipantId ANA = new ParticipantId("ana");
  private static final ParticipantId BO = new ParticipantId("bo");
  private static final Set<Track> BOTH = Set.of(Track.AUDIO, Track.CAMERA);
  private long micros = 1;

  static RoomId room(int number) {
    return new RoomId(String.format(Locale.ROOT, "room-%05d", number));
  }

  static ChannelId channel(int number) {
    return new ChannelId(String.format(Locale.ROOT, "channel-%05d", number));
  }

  static RoomEvent.RoomCreated created(int number) {
    return new RoomEvent.RoomCreated(
        room(number), channel(number), ANA, "Room " + number, Orientation.LANDSCAPE);
  }

  /** The streamer goes live. */
  List<RoomEvent> live() {
    var session = new SessionId("ana-1");
    return List.of(
        new RoomEvent.ParticipantJoined(ANA, session, Role.STREAMER, micros++),
        new RoomEvent.TracksPublished(ANA, session, BOTH, micros++));
  }

  /** A guest comes on air, turns the camera off and on, and leaves: a call for each second. */
  List<RoomEvent> visit() {
    var session = new SessionId("bo-" + micros);
    return List.of(
        new RoomEvent.CoStreamApplied(BO),
        new RoomEvent.CoStreamApproved(BO),
        new RoomEvent.ParticipantJoined(BO, session, Role.STREAMER, micros++),
        new RoomEvent.TracksPublished(BO, session, BOTH, micros++),
        new RoomEvent.TrackMuted(BO, session, Track.CAMERA, micros++),
        new RoomEvent.TrackUnmuted(BO, session, Track.CAMERA, micros++),
        new RoomEvent.TracksUnpublished(BO, session, BOTH, micros++),
        new RoomEvent.ParticipantLeft(BO, session, LeaveReason.NORMAL, micros++));
  }
}
