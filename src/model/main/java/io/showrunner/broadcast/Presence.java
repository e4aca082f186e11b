package io.showrunner.broadcast;

import io.showrunner.broadcast.RoomEvent.ParticipantJoined;
import io.showrunner.broadcast.RoomEvent.ParticipantLeft;
import io.showrunner.broadcast.RoomEvent.SessionEvent;
import io.showrunner.broadcast.RoomEvent.TrackMuted;
import io.showrunner.broadcast.RoomEvent.TrackUnmuted;
import io.showrunner.broadcast.RoomEvent.TracksPublished;
import io.showrunner.broadcast.RoomEvent.TracksUnpublished;
import io.showrunner.vocabulary.ParticipantId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One participant with every stay we have heard of lately. Of the stays not over, the last one that
 * publishes counts, else the last; so a late leave of an old device never removes the new one.
 *
 * @param sessions in the order in which they began; of those over, the last {@value #REMEMBERED}
 */
record Presence(ParticipantId user, List<Session> sessions) {
  /**
   * How many stays that are over are remembered: late news of an older one is indistinguishable
   * from a new one.
   */
  static final int REMEMBERED = 8;

  /**
   * How many stays may be open: nobody has more devices, so beyond it leaves must have got lost.
   */
  static final int OPEN_AT_MOST = 32;

  Presence {
    sessions = List.copyOf(sessions);
  }

  /** The stay that counts: while a new device has not begun to publish, the old one still does. */
  Optional<Session> current() {
    return sessions.stream()
        .filter(s -> !s.left())
        .max(Comparator.comparing(Session::publishes).thenComparingLong(Session::since));
  }

  Presence after(SessionEvent event) {
    Session before =
        sessions.stream()
            .filter(s -> s.id().equals(event.session()))
            .findFirst()
            .orElse(Session.heardOf(event.session(), event.micros()));
    List<Session> changed = new ArrayList<>(sessions);
    changed.removeIf(s -> s.id().equals(event.session()));
    changed.add(apply(before, event));
    changed.sort(Comparator.comparingLong(Session::since).thenComparing(s -> s.id().value()));
    forget(changed, Session::left, REMEMBERED);
    forget(changed, s -> !s.left(), OPEN_AT_MOST);
    return new Presence(user, changed);
  }

  /** Forgets the oldest of a kind that are too many; those that publish stay longest. */
  private static void forget(List<Session> stays, Predicate<Session> kind, int atMost) {
    while (stays.stream().filter(kind).count() > atMost) {
      Session oldest =
          stays.stream()
              .filter(kind)
              .min(Comparator.comparing(s -> !s.left() && s.publishes()))
              .orElseThrow();
      stays.remove(oldest);
    }
  }

  private static Session apply(Session session, SessionEvent event) {
    if (event instanceof ParticipantJoined joined) {
      return session.joined(joined.role(), joined.micros());
    } else if (event instanceof ParticipantLeft left) {
      return session.over(left.micros());
    } else if (event instanceof TracksPublished published) {
      return session.published(published.tracks(), true, published.micros());
    } else if (event instanceof TracksUnpublished unpublished) {
      return session.published(unpublished.tracks(), false, unpublished.micros());
    } else if (event instanceof TrackMuted muted) {
      return session.muted(muted.track(), true, muted.micros());
    } else if (event instanceof TrackUnmuted unmuted) {
      return session.muted(unmuted.track(), false, unmuted.micros());
    }
    throw new IllegalStateException("A kind of session news this fold does not know: " + event);
  }
}
