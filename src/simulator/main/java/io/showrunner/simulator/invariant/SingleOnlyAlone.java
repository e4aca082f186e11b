package io.showrunner.simulator.invariant;

import io.showrunner.cloud.mock.task.TaskView;
import io.showrunner.vocabulary.RoomId;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Single-stream exactly when one admitted participant publishes, mixed-stream when two or more do
 * and in a battle. The streamer holds a place while away. Who has only just moved may count either
 * way, and while a change is held back the picture before it is right.
 */
final class SingleOnlyAlone implements Invariant {
  private final Set<RoomId> battling = new HashSet<>();
  private final Map<RoomId, Instant> battlesOver = new HashMap<>();

  @Override
  public List<String> breaches(Scene scene) {
    if (scene.task().isEmpty() || scene.isHindered() || scene.isOver()) {
      return List.of();
    }
    TaskView task = scene.task().get();
    if (scene.rival().isPresent()) {
      return battle(scene, task);
    }
    if (battling.remove(scene.made().room())) {
      battlesOver.put(scene.made().room(), scene.now());
    }
    List<Person> guests = scene.people().stream().filter(p -> !p.streamer()).toList();
    List<Person> moving = guests.stream().filter(p -> !scene.isSteady(p)).toList();
    List<Person> sure =
        guests.stream().filter(p -> scene.isSteady(p) && p.onAir() && p.publishes()).toList();
    if (task.mixMode() == 0 && !sure.isEmpty() && !scene.isHeld()) {
      return List.of(breach(scene, "mixed-stream", sure, "single-stream"));
    } else if (task.mixMode() == 1
        && sure.isEmpty()
        && moving.isEmpty()
        && !isFreshFromBattle(scene)) {
      return List.of(breach(scene, "single-stream", sure, "mixed-stream"));
    }
    return List.of();
  }

  /** Two rooms need a moment to show each other, and to be by themselves again. */
  private List<String> battle(Scene scene, TaskView task) {
    battling.add(scene.made().room());
    return task.mixMode() == 0 && scene.isStill()
        ? List.of("Expected mixed-stream in a battle, but the relay is single-stream.")
        : List.of();
  }

  private boolean isFreshFromBattle(Scene scene) {
    Instant over = battlesOver.get(scene.made().room());
    return over != null && scene.now().isBefore(over.plus(Person.SETTLING));
  }

  private static String breach(Scene scene, String expected, List<Person> guests, String found) {
    return String.format(
        Locale.ROOT,
        "Expected %s for %s with %s guests on air %s, but the relay is %s.",
        expected,
        scene.made().streamer(),
        guests.size(),
        guests.stream().map(Person::user).toList(),
        found);
  }
}
