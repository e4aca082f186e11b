package io.showrunner.simulator.invariant;

import io.showrunner.broadcast.Replay;
import java.util.List;

/** When nothing is due any more, no replay is still being made: nobody would ever go on with it. */
final class EveryReplayIsSaid implements Invariant {
  @Override
  public List<String> breaches(Scene scene) {
    boolean waits =
        scene
            .books()
            .map(room -> room.replay())
            .filter(replay -> replay.status() == Replay.Status.PREPARING)
            .isPresent();
    return waits && !scene.weather().isEngineOpen(scene.now())
        ? List.of(
            "Expected it to be said of every broadcast whether it can be seen again, but this one is still being made.")
        : List.of();
  }
}
