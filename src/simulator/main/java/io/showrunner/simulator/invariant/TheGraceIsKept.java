package io.showrunner.simulator.invariant;

import io.showrunner.broadcast.EndReason;
import io.showrunner.vocabulary.Phase;
import io.showrunner.vocabulary.RoomId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A streamer who is away has the whole grace to come back, and no more than that, whatever happens
 * in the room meanwhile. It counts from when the room began to wait, which bad weather may delay.
 */
final class TheGraceIsKept implements Invariant {
  private final GraceOf graceOf;
  private final Map<RoomId, Instant> waitingSince = new HashMap<>();

  TheGraceIsKept(GraceOf graceOf) {
    this.graceOf = graceOf;
  }

  @Override
  public List<String> breaches(Scene scene) {
    List<String> breaches = new ArrayList<>();
    RoomId room = scene.made().room();
    for (var turned : scene.news(Happening.Turned.class)) {
      if (turned.phase() == Phase.RECONNECTING) {
        waitingSince.putIfAbsent(room, turned.at());
        continue;
      }
      Instant since = waitingSince.remove(room);
      if (since != null && turned.phase() == Phase.ENDED) {
        breaches.addAll(ended(scene, since, turned.at()));
      }
    }
    Instant since = waitingSince.get(room);
    if (since != null && isTooLong(scene, since, scene.now())) {
      breaches.add(tooLong(scene, since, "it waits on"));
    }
    return breaches;
  }

  private List<String> ended(Scene scene, Instant since, Instant end) {
    Duration grace = graceOf.room(scene);
    boolean byItself =
        scene.books().filter(books -> books.reason() == EndReason.AUTO_STOPPED).isPresent();
    if (isTooLong(scene, since, end)) {
      return List.of(tooLong(scene, since, "it did so until " + scene.told(end)));
    } else if (byItself && end.isBefore(since.plus(grace)) && isKnown(scene, since)) {
      return List.of(
          String.format(
              Locale.ROOT,
              "Expected the room to wait %s for %s from %s on, but it ended by itself at %s.",
              grace,
              scene.made().streamer(),
              scene.told(since),
              scene.told(end)));
    }
    return List.of();
  }

  /** Of what an engine did that died before it could tell anybody, the beginning is not known. */
  private static boolean isKnown(Scene scene, Instant since) {
    return since.isAfter(scene.weather().engine());
  }

  /** A dead engine stops nothing, and one that has come back has a little time to do so. */
  private boolean isTooLong(Scene scene, Instant since, Instant until) {
    return until.isAfter(since.plus(graceOf.room(scene)).plus(Person.SETTLING))
        && !scene.weather().isEngineOpen(until);
  }

  private String tooLong(Scene scene, Instant since, String found) {
    return String.format(
        Locale.ROOT,
        "Expected the room to wait for %s no longer than %s from %s on, but %s.",
        scene.made().streamer(),
        graceOf.room(scene),
        scene.told(since),
        found);
  }
}
