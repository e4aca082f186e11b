package io.showrunner.trace;

import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.LeaveReason;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.Role;
import io.showrunner.vocabulary.Track;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** What people's devices do in a channel of the real-time room. */
public sealed interface ChannelEvent extends TraceEvent {
  /** In which channel. */
  ChannelId channel();

  /** What one participant does. */
  sealed interface Personal extends ChannelEvent {
    /** Who. */
    ParticipantId user();
  }

  /** Somebody comes in; a second time without leaving is a new session, on another device. */
  record Join(ChannelId channel, ParticipantId user, Role role) implements Personal {}

  /** Somebody leaves: of several open sessions, the oldest ends. */
  record Leave(ChannelId channel, ParticipantId user, LeaveReason reason) implements Personal {}

  /**
   * Somebody begins to publish, in the newest open session.
   *
   * @param tracks at least one, in the order of {@link Track}
   */
  record Publish(ChannelId channel, ParticipantId user, Set<Track> tracks) implements Personal {
    /** Takes a copy, in the order of the tracks. */
    public Publish {
      tracks = inOrder(tracks);
    }
  }

  /**
   * Somebody ceases to publish.
   *
   * @param tracks at least one, in the order of {@link Track}
   */
  record Unpublish(ChannelId channel, ParticipantId user, Set<Track> tracks) implements Personal {
    /** Takes a copy, in the order of the tracks. */
    public Unpublish {
      tracks = inOrder(tracks);
    }
  }

  /** Somebody mutes a track, or turns the camera off, without ceasing to publish it. */
  record Mute(ChannelId channel, ParticipantId user, Track track) implements Personal {}

  /** Somebody unmutes a track, or turns the camera on again. */
  record Unmute(ChannelId channel, ParticipantId user, Track track) implements Personal {}

  /** The vendor closes the channel: whoever is in it is out, and its relay task is over. */
  record Close(ChannelId channel) implements ChannelEvent {}

  /** The clients of two channels call each other. */
  record CallConnect(ChannelId channel, ChannelId peer) implements ChannelEvent {}

  /** The call between two channels is over. */
  record CallDisconnect(ChannelId channel, ChannelId peer) implements ChannelEvent {}

  private static Set<Track> inOrder(Set<Track> tracks) {
    return Collections.unmodifiableSet(new TreeSet<>(tracks));
  }
}
