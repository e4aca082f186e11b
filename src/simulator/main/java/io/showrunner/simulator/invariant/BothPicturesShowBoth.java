package io.showrunner.simulator.invariant;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * In a battle the task of each room names both streamers, each under the channel that is theirs:
 * the picture of either room is a picture of both.
 */
final class BothPicturesShowBoth implements Invariant {
  @Override
  public List<String> breaches(Scene scene) {
    Optional<OtherRoom> rival = scene.rival();
    if (rival.isEmpty() || scene.task().isEmpty() || !scene.isStill() || scene.isHindered()) {
      return List.of();
    }
    var own = scene.made();
    var other = rival.get().made();
    List<Who> missing =
        new ArrayList<>(
            List.of(
                Who.of(own.streamer(), own.channel(), own.channel()),
                Who.of(other.streamer(), other.channel(), own.channel())));
    List<Who> named = Carried.of(scene.task().get()).named();
    missing.removeAll(named);
    return missing.isEmpty()
        ? List.of()
        : List.of(
            String.format(
                Locale.ROOT,
                "Expected both streamers of the battle to be named, but %s of them are missing among %s.",
                missing,
                named));
  }
}
