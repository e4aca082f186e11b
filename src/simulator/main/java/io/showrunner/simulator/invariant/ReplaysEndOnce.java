package io.showrunner.simulator.invariant;

import io.showrunner.broadcast.Replay;
import io.showrunner.vocabulary.RoomId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Once it is said that a broadcast cannot be seen again, it stays so, and nothing more is asked of
 * the cloud for it; and nothing is asked before the broadcast is over.
 */
final class ReplaysEndOnce implements Invariant {
  private static final Set<Replay.Status> LAST =
      EnumSet.of(Replay.Status.FAILED, Replay.Status.NONE, Replay.Status.WITHDRAWN);

  private final Map<RoomId, Replay.Status> ended = new HashMap<>();

  @Override
  public List<String> breaches(Scene scene) {
    List<String> breaches = new ArrayList<>();
    RoomId room = scene.made().room();
    Replay.Status before = ended.get(room);
    for (var asked : scene.news(Happening.ReplayAsked.class)) {
      if (before != null || !scene.isOver()) {
        breaches.add(
            String.format(
                Locale.ROOT,
                "Expected nothing to be asked for a replay %s, but %s was at %s.",
                before == null ? "of a broadcast that goes on" : "that is " + before.word(),
                asked.operation(),
                scene.told(asked.at())));
      }
    }
    Replay now = scene.books().map(books -> books.replay()).orElse(null);
    if (before != null && (now == null || now.status() != before)) {
      breaches.add(
          String.format(
              Locale.ROOT,
              "Expected the replay to stay %s, but it is %s.",
              before.word(),
              now == null ? "gone" : now.status().word()));
    } else if (now != null && LAST.contains(now.status())) {
      ended.put(room, now.status());
    }
    return breaches;
  }
}
