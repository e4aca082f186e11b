package io.showrunner.cloud.mock;

import io.showrunner.clock.ShowClock;
import io.showrunner.cloud.mock.ground.Ids;
import io.showrunner.cloud.mock.ground.MockSettings;
import io.showrunner.cloud.mock.relay.TaskLife;
import io.showrunner.cloud.mock.room.Doors;
import io.showrunner.cloud.mock.room.Member;
import io.showrunner.cloud.mock.room.Rooms;
import io.showrunner.cloud.mock.room.Stay;
import io.showrunner.cloud.mock.roomevent.RoomCallbacks;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.LeaveReason;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.Role;
import io.showrunner.vocabulary.SessionId;
import io.showrunner.vocabulary.Track;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * What people do in the channels. Each deed has its callback a little later, and its effect on
 * relay tasks at once.
 *
 * <p>A second join of one user is a new session on another device; both stay open. A leave ends the
 * user's <em>oldest</em> open session: the late leave of the device that was left behind. Who
 * leaves ceases to publish without saying so.
 *
 * <p>What cannot be done (leaving a channel one is not in, say) is an {@link
 * IllegalArgumentException}, and nothing changes.
 */
public final class MockWorld implements Doors {
  private final Object lock;
  private final Rooms rooms;
  private final Ids ids;
  private final RoomCallbacks callbacks;
  private final TaskLife life;
  private final Closings closings;

  MockWorld(
      Object lock,
      MockSettings settings,
      ShowClock clock,
      Rooms rooms,
      Ids ids,
      RoomCallbacks callbacks,
      TaskLife life) {
    this.lock = lock;
    this.rooms = rooms;
    this.ids = ids;
    this.callbacks = callbacks;
    this.life = life;
    this.closings = new Closings(clock, settings.times().linger(), rooms, callbacks);
  }

  /** Somebody comes in. */
  public SessionId join(ChannelId channel, ParticipantId user, Role role) {
    synchronized (lock) {
      if (!rooms.isOpen(channel)) {
        callbacks.opened(channel);
      }
      closings.callOff(channel);
      Stay stay = rooms.join(new Member(channel, user), ids.session(), role);
      callbacks.joined(channel, stay);
      life.look(channel);
      return stay.session();
    }
  }

  /** Somebody's oldest session ends; the channel closes a little after the last one. */
  public SessionId leave(ChannelId channel, ParticipantId user, LeaveReason reason) {
    synchronized (lock) {
      Stay stay = rooms.leave(new Member(channel, user));
      callbacks.left(channel, stay, reason);
      life.look(channel);
      if (rooms.isEmpty(channel)) {
        closings.await(channel);
        life.emptied(channel);
      }
      return stay.session();
    }
  }

  @Override
  public void remove(ChannelId channel, ParticipantId user) {
    synchronized (lock) {
      while (rooms.isPresent(new Member(channel, user))) {
        leave(channel, user, LeaveReason.KICKED);
      }
    }
  }

  @Override
  public void delete(ChannelId channel) {
    synchronized (lock) {
      for (Stay stay : List.copyOf(rooms.in(channel))) {
        leave(channel, stay.user(), LeaveReason.KICKED);
      }
      closings.hasten(channel);
      life.deleted(channel);
    }
  }

  /**
   * The vendor closes an open channel: whoever is in it is out, as kicked, and its tasks are over.
   * It opens again with the next who comes.
   */
  public void close(ChannelId channel) {
    synchronized (lock) {
      if (!rooms.isOpen(channel)) {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT, "Expected channel '%s' to be open, but it is not.", channel));
      }
      delete(channel);
      life.cut(channel);
    }
  }

  /**
   * Somebody begins to publish these tracks, in the newest session. What is published anew is not
   * muted any more (assumed): nothing but the publishing is told.
   */
  public void publish(ChannelId channel, ParticipantId user, Set<Track> tracks) {
    synchronized (lock) {
      Stay stay = rooms.newest(new Member(channel, user));
      if (stay.role() != Role.STREAMER) {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT,
                "Expected '%s' to have joined channel '%s' as streamer, but it was as viewer.",
                user,
                channel));
      }
      stay.published().addAll(tracks);
      stay.muted().removeAll(tracks);
      callbacks.tracks("Publish", channel, stay, sorted(tracks));
      life.look(channel);
    }
  }

  /** Somebody ceases to publish these tracks. */
  public void unpublish(ChannelId channel, ParticipantId user, Set<Track> tracks) {
    synchronized (lock) {
      Stay stay = rooms.publisher(new Member(channel, user), tracks);
      stay.published().removeAll(tracks);
      callbacks.tracks("Unpublish", channel, stay, sorted(tracks));
      life.look(channel);
    }
  }

  /** Somebody mutes a track, which goes on being published. */
  public void mute(ChannelId channel, ParticipantId user, Track track) {
    setMuted(channel, user, track, true);
  }

  /** Somebody unmutes a track. */
  public void unmute(ChannelId channel, ParticipantId user, Track track) {
    setMuted(channel, user, track, false);
  }

  /** The clients of two channels call each other: a battle needs that (R12). */
  public void connect(ChannelId one, ChannelId other) {
    synchronized (lock) {
      rooms.connect(one, other);
    }
  }

  /** The call ends. Tasks that use it go on (assumed): nobody says that the cloud ends them. */
  public void disconnect(ChannelId one, ChannelId other) {
    synchronized (lock) {
      if (!rooms.areConnected(one, other)) {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT,
                "Expected a call between channels '%s' and '%s', but there is none.",
                one,
                other));
      }
      rooms.disconnect(one, other);
    }
  }

  private void setMuted(ChannelId channel, ParticipantId user, Track track, boolean muted) {
    synchronized (lock) {
      Set<Track> tracks = Collections.singleton(track);
      Stay stay = rooms.publisher(new Member(channel, user), tracks);
      if (muted) {
        stay.muted().add(track);
      } else {
        stay.muted().remove(track);
      }
      callbacks.tracks(muted ? "Mute" : "Unmute", channel, stay, tracks);
      life.look(channel);
    }
  }

  private static Set<Track> sorted(Set<Track> tracks) {
    return new TreeSet<>(tracks);
  }
}
