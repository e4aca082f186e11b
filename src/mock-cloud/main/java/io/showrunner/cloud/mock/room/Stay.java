package io.showrunner.cloud.mock.room;

import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.Role;
import io.showrunner.vocabulary.SessionId;
import io.showrunner.vocabulary.Track;
import java.util.EnumSet;
import java.util.Set;

/** One user on one device in a channel, from join to leave. */
public final class Stay {
  private final ParticipantId user;
  private final SessionId session;
  private final Role role;
  private final Set<Track> published = EnumSet.noneOf(Track.class);
  private final Set<Track> muted = EnumSet.noneOf(Track.class);

  Stay(ParticipantId user, SessionId session, Role role) {
    this.user = user;
    this.session = session;
    this.role = role;
  }

  /** Who. */
  public ParticipantId user() {
    return user;
  }

  /** Another one for each join (ListEventSubEvent, SDK live20161101 3.0.0). */
  public SessionId session() {
    return session;
  }

  /** As which the user came in. */
  public Role role() {
    return role;
  }

  /** What is published in it; may be added to. */
  public Set<Track> published() {
    return published;
  }

  /** What is muted in it, published or not; may be added to. */
  public Set<Track> muted() {
    return muted;
  }

  /** Whether at least one of these is published in it. */
  boolean publishesAny(Set<Track> tracks) {
    return tracks.stream().anyMatch(published::contains);
  }
}
