package io.showrunner.broadcast;

import io.showrunner.vocabulary.AppId;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.LeaveReason;
import io.showrunner.vocabulary.Orientation;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.PlaybackUrls;
import io.showrunner.vocabulary.Role;
import io.showrunner.vocabulary.RoomId;
import io.showrunner.vocabulary.SessionId;
import io.showrunner.vocabulary.TaskId;
import io.showrunner.vocabulary.Track;
import java.time.Instant;
import java.util.Set;

/** Rooms and news of them for tests, in few words. */
public final class ARoom {
  public static final ParticipantId ANA = new ParticipantId("ana");
  public static final ParticipantId BO = new ParticipantId("bo");

  /** When news is heard that has a moment of its own. */
  public static final Instant NOW = Instant.parse("2026-01-01T20:00:00Z");

  private ARoom() {}

  /** Ana's room in landscape. */
  public static RoomState ofAna() {
    return RoomState.created(
        new Identity(
            new RoomId("evening"),
            new AppId("app-1"),
            new ChannelId("c-evening"),
            ANA,
            "An evening",
            Orientation.LANDSCAPE,
            new TaskId("AL-1"),
            new PlaybackUrls("flv", "hls", "rtmp")));
  }

  public static RoomEvent joins(ParticipantId user, String session, long micros) {
    return new RoomEvent.ParticipantJoined(user, new SessionId(session), Role.STREAMER, micros);
  }

  public static RoomEvent leaves(ParticipantId user, String session, long micros) {
    return new RoomEvent.ParticipantLeft(user, new SessionId(session), LeaveReason.NORMAL, micros);
  }

  public static RoomEvent publishes(
      ParticipantId user, String session, long micros, Track... tracks) {
    return new RoomEvent.TracksPublished(user, new SessionId(session), Set.of(tracks), micros);
  }

  public static RoomEvent unpublishes(
      ParticipantId user, String session, long micros, Track... tracks) {
    return new RoomEvent.TracksUnpublished(user, new SessionId(session), Set.of(tracks), micros);
  }

  public static RoomEvent mutes(ParticipantId user, String session, long micros, Track track) {
    return new RoomEvent.TrackMuted(user, new SessionId(session), track, micros);
  }

  public static RoomEvent unmutes(ParticipantId user, String session, long micros, Track track) {
    return new RoomEvent.TrackUnmuted(user, new SessionId(session), track, micros);
  }
}
