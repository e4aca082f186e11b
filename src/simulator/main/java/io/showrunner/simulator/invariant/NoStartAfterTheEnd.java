package io.showrunner.simulator.invariant;

import io.showrunner.broadcast.RoomEvent;
import io.showrunner.cloud.RelayRequest;
import io.showrunner.vocabulary.Phase;
import io.showrunner.vocabulary.RoomId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Once a broadcast is over, at its streamer's word as soon as that is acknowledged, or by its
 * process, no task is started for it. A Start of the very moment of the end may have been first.
 */
final class NoStartAfterTheEnd implements Invariant {
  private final Map<RoomId, Instant> ends = new HashMap<>();

  @Override
  public List<String> breaches(Scene scene) {
    RoomId room = scene.made().room();
    for (Happening news : scene.news()) {
      boolean ends =
          (news instanceof Happening.Acknowledged word
                  && word.event() instanceof RoomEvent.EndRequested)
              || (news instanceof Happening.Turned turned && turned.phase() == Phase.ENDED);
      if (ends) {
        this.ends.putIfAbsent(room, news.at());
      }
    }
    Instant end = ends.get(room);
    return end == null
        ? List.of()
        : scene.news(Happening.Sent.class).stream()
            .filter(sent -> sent.request() instanceof RelayRequest.Start)
            .filter(sent -> sent.at().isAfter(end))
            .map(sent -> breach(scene, end, sent))
            .toList();
  }

  private static String breach(Scene scene, Instant end, Happening.Sent sent) {
    return String.format(
        Locale.ROOT,
        "Expected no Start after the end at %s, but one was sent at %s.",
        scene.told(end),
        scene.told(sent.at()));
  }
}
