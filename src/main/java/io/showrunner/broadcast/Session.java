package io.showrunner.broadcast;

import io.showrunner.vocabulary.Role;
import io.showrunner.vocabulary.SessionId;
import io.showrunner.vocabulary.Track;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * One stay of one participant, as far as it is known. Whatever the order its news arrives in, the
 * same news gives the same session: each fact is kept with the moment it rests on, and the later
 * moment wins.
 *
 * @param begun microseconds of the join, or of the earliest news while the join itself is missing
 * @param left whether it is over; a session that is over never begins again
 */
record Session(SessionId id, Role role, long begun, boolean left, List<TrackState> tracks) {
  Session {
    tracks = List.copyOf(tracks);
  }

  static Session heardOf(SessionId id, long micros) {
    return new Session(id, Role.STREAMER, micros, false, List.of());
  }

  Session joined(Role as, long micros) {
    return new Session(id, as, Math.min(begun, micros), left, tracks);
  }

  Session over() {
    return new Session(id, role, begun, true, tracks);
  }

  Session published(Set<Track> which, boolean now, long micros) {
    Session changed = this;
    for (Track track : which) {
      changed = changed.change(track, state -> state.published(now, micros));
    }
    return changed;
  }

  Session muted(Track track, boolean now, long micros) {
    return change(track, state -> state.muted(now, micros));
  }

  /** The tracks that reach others: published and not muted. */
  Set<Track> flowing() {
    Set<Track> flowing = EnumSet.noneOf(Track.class);
    tracks.stream().filter(TrackState::flows).map(TrackState::track).forEach(flowing::add);
    return flowing;
  }

  /** Whether it publishes anything, muted or not. */
  boolean publishes() {
    return tracks.stream().anyMatch(TrackState::published);
  }

  /** When it began to share its screen, in microseconds; latest possible if it does not. */
  long screenSince() {
    return tracks.stream()
        .filter(t -> t.track() == Track.SCREEN && t.flows())
        .mapToLong(TrackState::publishedAsOf)
        .findFirst()
        .orElse(Long.MAX_VALUE);
  }

  private Session change(Track track, UnaryOperator<TrackState> how) {
    List<TrackState> changed = new ArrayList<>();
    for (Track each : Track.values()) {
      TrackState before =
          tracks.stream()
              .filter(t -> t.track() == each)
              .findFirst()
              .orElse(TrackState.unknown(each));
      TrackState after = each == track ? how.apply(before) : before;
      if (!after.equals(TrackState.unknown(each))) {
        changed.add(after);
      }
    }
    return new Session(id, role, begun, left, changed);
  }
}
