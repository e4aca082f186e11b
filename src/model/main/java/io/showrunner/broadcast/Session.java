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
 * <p>Whether an id is used again by who comes back is not documented (the vendor's sample shows a
 * new one; other rooms of this kind resume the old), so both are served: what is of a later moment
 * than the leave says that they are back, what is of an earlier one is late news of before.
 *
 * @param begun microseconds of the earliest news, most likely the join
 * @param left whether it is over
 * @param joinedAsOf microseconds of the latest join; 0 if none was heard of
 * @param seenAsOf microseconds of the latest join or publishing; 0 if none was heard of
 * @param leftAsOf microseconds of the latest leave; 0 if none was heard of
 */
record Session(
    SessionId id,
    Role role,
    long begun,
    boolean left,
    List<TrackState> tracks,
    long joinedAsOf,
    long seenAsOf,
    long leftAsOf) {
  Session {
    tracks = List.copyOf(tracks);
  }

  static Session heardOf(SessionId id, long micros) {
    return new Session(id, Role.STREAMER, micros, false, List.of(), 0, 0, 0);
  }

  Session joined(Role as, long micros) {
    return new Session(
            id,
            micros >= joinedAsOf ? as : role,
            Math.min(begun, micros),
            left,
            tracks,
            Math.max(joinedAsOf, micros),
            seenAsOf,
            leftAsOf)
        .seen(micros);
  }

  /** Of news of the very same moment the leave counts. */
  Session over(long micros) {
    long over = Math.max(leftAsOf, micros);
    return new Session(
        id, role, Math.min(begun, micros), over >= seenAsOf, tracks, joinedAsOf, seenAsOf, over);
  }

  Session published(Set<Track> which, boolean now, long micros) {
    Session changed = now ? seen(micros) : this;
    for (Track track : which) {
      changed = changed.change(track, state -> state.published(now, micros));
    }
    return changed;
  }

  private Session seen(long micros) {
    long latest = Math.max(seenAsOf, micros);
    // Of a session that an earlier version saw leave it is not known when: it is over for good.
    boolean over = leftAsOf == 0 ? left : leftAsOf >= latest;
    return new Session(id, role, begun, over, tracks, joinedAsOf, latest, leftAsOf);
  }

  /** When the stay began that counts: the last one under this id. */
  long since() {
    return leftAsOf > 0 && joinedAsOf > leftAsOf ? joinedAsOf : begun;
  }

  Session muted(Track track, boolean now, long micros) {
    return change(track, state -> state.muted(now, micros));
  }

  /** The tracks that reach others: published and not muted. */
  Set<Track> flowing() {
    Set<Track> flowing = EnumSet.noneOf(Track.class);
    tracks.stream().filter(this::flows).map(TrackState::track).forEach(flowing::add);
    return flowing;
  }

  /** Whether it publishes anything, muted or not. */
  boolean publishes() {
    return tracks.stream().anyMatch(track -> track.published() && isOfThisStay(track));
  }

  private boolean flows(TrackState track) {
    return track.flows() && isOfThisStay(track);
  }

  /** What was published before they left ended with that. */
  private boolean isOfThisStay(TrackState track) {
    return leftAsOf == 0 || track.publishedAsOf() > leftAsOf;
  }

  /** When it began to share its screen, in microseconds; latest possible if it does not. */
  long screenSince() {
    return tracks.stream()
        .filter(t -> t.track() == Track.SCREEN && flows(t))
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
    return new Session(id, role, begun, left, changed, joinedAsOf, seenAsOf, leftAsOf);
  }
}
