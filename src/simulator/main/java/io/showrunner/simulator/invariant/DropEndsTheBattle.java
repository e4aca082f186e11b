package io.showrunner.simulator.invariant;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Five seconds after a streamer has dropped out of a battle, or ended it by leaving, nobody of the
 * other channel is in the picture any more: each room is by itself again.
 */
final class DropEndsTheBattle implements Invariant {
  @Override
  public List<String> breaches(Scene scene) {
    if (scene.task().isEmpty() || scene.isHindered()) {
      return List.of();
    }
    return Carried.of(scene.task().get()).named().stream()
        .filter(who -> !who.own())
        .flatMap(who -> gone(scene, who).stream())
        .map(
            person ->
                String.format(
                    Locale.ROOT,
                    "Expected %s, gone since %s, to be in this picture for %s at most, but still is.",
                    person.user(),
                    scene.told(person.lastDeed()),
                    Person.SETTLING))
        .toList();
  }

  private static Optional<Person> gone(Scene scene, Who who) {
    return scene.others().stream()
        .filter(other -> other.made().channel().equals(who.channel()))
        .map(OtherRoom::streamer)
        .filter(streamer -> streamer.user().equals(who.user()))
        .filter(streamer -> !streamer.isPresent() && scene.isSteady(streamer))
        .findFirst();
  }
}
