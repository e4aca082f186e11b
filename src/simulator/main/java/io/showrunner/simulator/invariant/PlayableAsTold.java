package io.showrunner.simulator.invariant;

import io.showrunner.broadcast.Missing;
import io.showrunner.broadcast.RoomState;
import io.showrunner.vocabulary.Phase;
import io.showrunner.vocabulary.RoomId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a room says of its playability agrees with what the CDN carries, once things have settled:
 * news of the CDN that is old, late or lost changes nothing for long. In fair weather the stream of
 * a streamer who publishes is there. And a live room that nobody can play is reported.
 */
final class PlayableAsTold implements Invariant {
  /** As the product promises it; a figure of its own, so that it is not judged by itself. */
  private static final Duration REPORTED_AFTER = Duration.ofSeconds(30);

  private final Map<RoomId, Instant> wrongSince = new HashMap<>();
  private final Map<RoomId, Instant> absentSince = new HashMap<>();

  @Override
  public List<String> breaches(Scene scene) {
    Optional<RoomState> open = scene.books().filter(room -> room.phase() != Phase.ENDED);
    List<String> breaches = new ArrayList<>();
    if (lasts(wrongSince, scene, scene.isPlayabilityWrong())) {
      breaches.add(
          scene.online()
              ? "Expected the room to be playable, for the CDN has its stream, but it says it is not."
              : "Expected the room not to be playable, for the CDN has no stream of it, but it says it is.");
    }
    if (lasts(absentSince, scene, isAbsent(scene, open))) {
      breaches.add("Expected the stream of a live room at the CDN, but nobody can play it.");
    }
    open.flatMap(room -> Optional.ofNullable(room.delivery().missing()))
        .filter(missing -> !missing.reported() && isOverdue(scene, missing))
        .ifPresent(
            missing ->
                breaches.add(
                    String.format(
                        Locale.ROOT,
                        "Expected it to be told within %s that nobody can play the room, but since %s it was not.",
                        REPORTED_AFTER,
                        scene.told(missing.since()))));
    return breaches;
  }

  private static boolean isAbsent(Scene scene, Optional<RoomState> open) {
    return open.filter(room -> room.phase() == Phase.LIVE).isPresent()
        && !scene.online()
        && scene.task().isPresent()
        && scene.people().get(0).publishes();
  }

  private static boolean isOverdue(Scene scene, Missing missing) {
    return scene.isStill()
        && !scene.weather().isEngineOpen(scene.now())
        && scene.now().isAfter(missing.since().plus(REPORTED_AFTER).plus(Person.SETTLING));
  }

  /** Whether it has been so since a look in still, fair weather a while ago. */
  private static boolean lasts(Map<RoomId, Instant> since, Scene scene, boolean is) {
    RoomId room = scene.made().room();
    if (!is || !scene.isStill() || scene.isHindered()) {
      since.remove(room);
      return false;
    }
    Instant began = since.computeIfAbsent(room, r -> scene.now());
    return !scene.now().isBefore(began.plus(Person.SETTLING));
  }
}
