package io.showrunner.cloud.mock;

import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.Role;
import io.showrunner.vocabulary.SessionId;
import io.showrunner.vocabulary.Track;
import java.util.EnumSet;
import java.util.Set;

/** One user on one device in a channel, from join to leave. */
final class Stay {
  final ParticipantId user;
  final SessionId session;
  final Role role;
  final Set<Track> published = EnumSet.noneOf(Track.class);
  final Set<Track> muted = EnumSet.noneOf(Track.class);

  Stay(ParticipantId user, SessionId session, Role role) {
    this.user = user;
    this.session = session;
    this.role = role;
  }

  boolean publishesAny(Set<Track> tracks) {
    return tracks.stream().anyMatch(published::contains);
  }
}
