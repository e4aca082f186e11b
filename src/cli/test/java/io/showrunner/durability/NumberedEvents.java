package io.showrunner.durability;

import io.showrunner.broadcast.RoomEvent;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.LeaveReason;
import io.showrunner.vocabulary.Orientation;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.Role;
import io.showrunner.vocabulary.RoomId;
import io.showrunner.vocabulary.SessionId;
import io.showrunner.vocabulary.Track;
import java.util.Set;

/**
 * Events that both sides know by their number: four rooms in which guests come and go, in turn. No
 * two are alike in one room, so each can be recognised.
 */
final class NumberedEvents {
  static final int ROOMS = 4;
  private static final int OPENING = 3;
  private static final int VISIT = 8;
  private static final int VISITS = 15;
  private static final ParticipantId ANA = new ParticipantId("ana");
  private static final SessionId OF_ANA = new SessionId("ana-1");
  private static final Set<Track> BOTH = Set.of(Track.AUDIO, Track.CAMERA);

  /** How many there are: the last guest of every room is on air in the end. */
  static final int COUNT = ROOMS * (OPENING + VISIT * VISITS - 1);

  private NumberedEvents() {}

  static RoomId room(int number) {
    return new RoomId("room-" + number % ROOMS);
  }

  static RoomEvent event(int number) {
    int step = number / ROOMS;
    return step < OPENING ? opening(number, step) : visit(step);
  }

  private static RoomEvent opening(int number, int step) {
    return switch (step) {
      case 0 ->
          new RoomEvent.RoomCreated(
              room(number),
              new ChannelId("channel-" + number % ROOMS),
              ANA,
              "Evening",
              Orientation.LANDSCAPE);
      case 1 -> new RoomEvent.ParticipantJoined(ANA, OF_ANA, Role.STREAMER, step);
      default -> new RoomEvent.TracksPublished(ANA, OF_ANA, BOTH, step);
    };
  }

  private static RoomEvent visit(int step) {
    int visit = (step - OPENING) / VISIT;
    var guest = new ParticipantId("guest-" + visit);
    var session = new SessionId("visit-" + visit);
    return switch ((step - OPENING) % VISIT) {
      case 0 -> new RoomEvent.CoStreamApplied(guest);
      case 1 -> new RoomEvent.CoStreamApproved(guest);
      case 2 -> new RoomEvent.ParticipantJoined(guest, session, Role.STREAMER, step);
      case 3 -> new RoomEvent.TracksPublished(guest, session, BOTH, step);
      case 4 -> new RoomEvent.TrackMuted(guest, session, Track.CAMERA, step);
      case 5 -> new RoomEvent.TrackUnmuted(guest, session, Track.CAMERA, step);
      case 6 -> new RoomEvent.TrackMuted(ANA, OF_ANA, Track.AUDIO, step);
      default -> new RoomEvent.ParticipantLeft(guest, session, LeaveReason.NORMAL, step);
    };
  }
}
