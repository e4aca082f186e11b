package io.showrunner.cloud.mock.task;

import io.showrunner.broadcast.Subscription.Media;
import io.showrunner.cloud.mock.room.Member;
import io.showrunner.layout.Source;
import io.showrunner.vocabulary.Track;
import java.util.Set;

/**
 * What a task takes in from one user.
 *
 * @param source heeded only with {@link Media#VIDEO}
 */
public record Input(Member member, Media media, Source source) {

  /** Whether these published tracks give it anything. */
  public boolean isFedBy(Set<Track> published) {
    return switch (media) {
      case ORIGINAL -> !published.isEmpty();
      case AUDIO -> published.contains(Track.AUDIO);
      case VIDEO -> published.contains(source == Source.CAMERA ? Track.CAMERA : Track.SCREEN);
    };
  }
}
