package io.showrunner.cloud.mock.room;

import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.Role;
import io.showrunner.vocabulary.SessionId;
import io.showrunner.vocabulary.Track;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * One user on one device in a channel, as it is at this moment.
 *
 * @param session another one for each join (ListEventSubEvent, SDK live20161101 3.0.0)
 * @param role as which the user came in
 * @param published what is published in it
 * @param muted what is muted in it, published or not
 */
public record StayView(
    ParticipantId user, SessionId session, Role role, Set<Track> published, Set<Track> muted) {
  /** Takes copies, in the order of the tracks. */
  public StayView {
    published = Collections.unmodifiableSet(new TreeSet<>(published));
    muted = Collections.unmodifiableSet(new TreeSet<>(muted));
  }

  /** A stay as it is now. */
  public static StayView of(Stay stay) {
    return new StayView(stay.user(), stay.session(), stay.role(), stay.published(), stay.muted());
  }
}
