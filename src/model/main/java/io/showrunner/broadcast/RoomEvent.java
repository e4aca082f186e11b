package io.showrunner.broadcast;

import io.showrunner.notice.Notice;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.LeaveReason;
import io.showrunner.vocabulary.Orientation;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.Role;
import io.showrunner.vocabulary.RoomId;
import io.showrunner.vocabulary.SessionId;
import io.showrunner.vocabulary.Track;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What has happened to one room, whoever said so: its people's apps, the real-time room, the CDN.
 *
 * <p>A moment named {@code micros} is the real-time room's own counter in microseconds since 1970,
 * by which news of one session can be put in order whatever order it arrives in.
 */
public sealed interface RoomEvent {

  /** The streamer's app made the room. */
  record RoomCreated(
      RoomId room, ChannelId channel, ParticipantId streamer, String title, Orientation orientation)
      implements RoomEvent {}

  /** The streamer's app asked for the end of the broadcast. */
  record EndRequested() implements RoomEvent {}

  /** What the apps of viewers and streamers say about sharing the picture. */
  sealed interface CoStreamEvent extends RoomEvent {
    /** Whom it is about. */
    ParticipantId guest();
  }

  /** A viewer asked to join on air. */
  record CoStreamApplied(ParticipantId guest) implements CoStreamEvent {}

  /** The viewer took the request back. */
  record CoStreamCancelled(ParticipantId guest) implements CoStreamEvent {}

  /** The streamer said yes. */
  record CoStreamApproved(ParticipantId guest) implements CoStreamEvent {}

  /** The streamer said no. */
  record CoStreamRejected(ParticipantId guest) implements CoStreamEvent {}

  /** The streamer took a guest off the air. */
  record CoStreamerKicked(ParticipantId guest) implements CoStreamEvent {}

  /** What the apps of two streamers say about a battle; always told to the room that invites. */
  sealed interface BattleWord extends RoomEvent {
    /** The room that was invited. */
    RoomId opponent();
  }

  /** One streamer invited another. */
  record BattleInvited(RoomId opponent) implements BattleWord {}

  /** The invited streamer said yes. */
  record BattleAccepted(RoomId opponent) implements BattleWord {}

  /** The invited streamer said no. */
  record BattleDeclined(RoomId opponent) implements BattleWord {}

  /** The inviting streamer took it back. */
  record BattleCancelled(RoomId opponent) implements BattleWord {}

  /** The streamer of this room, inviting or invited, ended the battle. */
  record BattleEnded() implements RoomEvent {}

  /**
   * The streamer's client is connected with another channel by a call across channels. The vendor
   * has no callback for it, so the apps tell, each its own room.
   */
  record CallConnected(ChannelId peer) implements RoomEvent {}

  /** Somebody's app has something to say to the others; it changes nothing about the room. */
  record Announced(Notice notice) implements RoomEvent {}

  /** That call is over. */
  record CallDisconnected(ChannelId peer) implements RoomEvent {}

  /** What the real-time room reports of one stay of one participant. */
  sealed interface SessionEvent extends RoomEvent {
    /** Whose stay. */
    ParticipantId user();

    /** Which stay. */
    SessionId session();

    /** When, in microseconds since 1970. */
    long micros();
  }

  /** Somebody came into the channel. */
  record ParticipantJoined(ParticipantId user, SessionId session, Role role, long micros)
      implements SessionEvent {}

  /** Somebody left the channel. */
  record ParticipantLeft(ParticipantId user, SessionId session, LeaveReason reason, long micros)
      implements SessionEvent {}

  /** Somebody began to publish. */
  record TracksPublished(ParticipantId user, SessionId session, Set<Track> tracks, long micros)
      implements SessionEvent {
    /** Takes a copy, in the order of the tracks. */
    public TracksPublished {
      tracks = java.util.Collections.unmodifiableSet(new TreeSet<>(tracks));
    }
  }

  /** Somebody ceased to publish. */
  record TracksUnpublished(ParticipantId user, SessionId session, Set<Track> tracks, long micros)
      implements SessionEvent {
    /** Takes a copy, in the order of the tracks. */
    public TracksUnpublished {
      tracks = java.util.Collections.unmodifiableSet(new TreeSet<>(tracks));
    }
  }

  /** Somebody muted a track, or turned the camera off, without ceasing to publish it. */
  record TrackMuted(ParticipantId user, SessionId session, Track track, long micros)
      implements SessionEvent {}

  /** Somebody unmuted a track, or turned the camera on again. */
  record TrackUnmuted(ParticipantId user, SessionId session, Track track, long micros)
      implements SessionEvent {}

  /**
   * The cloud said, unsigned, that the relay ended by other hands than ours. Nothing is done on the
   * word of that alone.
   */
  record RelayEndHinted(RelayEnd how) implements RoomEvent {}

  /**
   * We asked the cloud ourselves: the relay that should run is gone.
   *
   * @param generation how many commands had been written for it by then: if there are more now, it
   *     may be there again
   */
  record RelayEndConfirmed(RelayEnd how, long generation) implements RoomEvent {}

  /** We asked the cloud ourselves: what was said of the relay is not so, or no longer. */
  record RelayRunsAfterAll() implements RoomEvent {}

  /** The cloud has no mixed-stream task to spare for the room: what it asked for was refused. */
  record MixRefused(Instant at) implements RoomEvent {}

  /** A mixed-stream task is free, and it is the room's turn to have it. */
  record MixOffered() implements RoomEvent {}

  /** What the CDN says of the broadcast's stream. */
  sealed interface StreamNews extends RoomEvent {
    /**
     * The CDN's own moment of it, in whole seconds, by which its news is put in order; null where
     * none was told.
     */
    @Nullable Instant at();

    /** Whether the stream is there. */
    default boolean arrived() {
      return this instanceof StreamArrived;
    }

    /** The moment that counts: its own, or else when it was heard. */
    default Instant asOf(Instant heard) {
      Instant own = at();
      return own == null ? heard.truncatedTo(ChronoUnit.SECONDS) : own;
    }
  }

  /** The CDN has the broadcast's stream: from now on viewers can play it. */
  record StreamArrived(@Nullable Instant at) implements StreamNews {}

  /** The CDN no longer has the broadcast's stream. */
  record StreamCeased(@Nullable Instant at) implements StreamNews {}

  /**
   * The room has been live without its stream for so long that it must be told.
   *
   * @param since when that began, as the room has it
   */
  record StreamMissed(Instant since) implements RoomEvent {}

  /** What the cloud answered when it was asked for a replay. */
  sealed interface ReplayNews extends RoomEvent {
    /** The number of the command it answers. */
    long number();
  }

  /** The cloud told what was recorded by now. */
  record RecordingsSeen(long number, List<Footage> footage) implements ReplayNews {
    /** Takes a copy. */
    public RecordingsSeen {
      footage = List.copyOf(footage);
    }
  }

  /** The cloud did not tell what was recorded. */
  record RecordingsUnseen(long number) implements ReplayNews {}

  /** Playlists of a recording are made. */
  record PlaylistsMade(long number, String master) implements ReplayNews {}

  /**
   * Playlists of a recording are not made.
   *
   * @param forGood whether they would be refused again
   */
  record PlaylistsNotMade(long number, boolean forGood) implements ReplayNews {}
}
