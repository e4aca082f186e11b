package io.showrunner.simulator.invariant;

import io.showrunner.broadcast.RoomEvent.SessionEvent;
import io.showrunner.director.Witness.Heard;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What the real-time room tells of a session is taken once, however often it comes: a copy is
 * refused at the door. Two news that are alike to the microsecond are one.
 */
final class NewsCountsOnce implements Invariant {
  private final Set<SessionEvent> taken = new HashSet<>();

  @Override
  public List<String> breaches(Scene scene) {
    List<String> breaches = new ArrayList<>();
    for (var news : scene.news(Happening.Heard.class)) {
      if (news.as() != Heard.DUPLICATE
          && news.event() instanceof SessionEvent told
          && !taken.add(told)) {
        breaches.add(
            String.format(
                Locale.ROOT,
                "Expected news to be taken once, but at %s this was taken again: %s.",
                scene.told(news.at()),
                told));
      }
    }
    return breaches;
  }
}
