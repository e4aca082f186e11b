package io.showrunner.simulator.invariant;

import io.showrunner.vocabulary.RoomId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What was answered with "heard" is in the inbox, whatever happened since, and gets its turn. It is
 * looked up after every crash and at the end.
 */
final class AcknowledgedIsDurable implements Invariant {
  private final Map<RoomId, Map<String, Happening.Acknowledged>> promised = new HashMap<>();

  @Override
  public String name() {
    return "2xx-means-durable";
  }

  @Override
  public List<String> breaches(Scene scene) {
    Map<String, Happening.Acknowledged> open =
        promised.computeIfAbsent(scene.made().room(), room -> new LinkedHashMap<>());
    scene.news(Happening.Acknowledged.class).forEach(one -> open.putIfAbsent(one.key(), one));
    return scene.inbox().map(inbox -> breaches(scene, open, inbox)).orElse(List.of());
  }

  private static List<String> breaches(
      Scene scene, Map<String, Happening.Acknowledged> open, Map<String, Boolean> inbox) {
    List<String> breaches = new ArrayList<>();
    for (Iterator<Happening.Acknowledged> all = open.values().iterator(); all.hasNext(); ) {
      Happening.Acknowledged one = all.next();
      Boolean hadItsTurn = inbox.get(one.key());
      if (hadItsTurn == null) {
        breaches.add(
            String.format(
                Locale.ROOT,
                "Expected %s, acknowledged at %s, to be in the inbox, but it is lost.",
                one.key(),
                scene.told(one.at())));
      } else if (hadItsTurn) {
        all.remove();
      } else if (isLate(scene, one.at())) {
        breaches.add(
            String.format(
                Locale.ROOT,
                "Expected %s, acknowledged at %s, to have had its turn, but it still waits.",
                one.key(),
                scene.told(one.at())));
      }
    }
    return breaches;
  }

  private static boolean isLate(Scene scene, Instant acknowledged) {
    return acknowledged.isBefore(scene.now()) && !scene.weather().isEngineOpen(scene.now());
  }
}
