package io.showrunner.simulator.invariant;

import io.showrunner.cloud.mock.task.TaskView;
import java.util.List;

/**
 * Single-stream exactly when one admitted participant publishes, mixed-stream when two or more do.
 * The streamer holds a place while away. Who has only just moved may count either way.
 */
final class SingleOnlyAlone implements Invariant {
  @Override
  public List<String> breaches(Scene scene) {
    if (scene.task().isEmpty() || scene.isHindered() || scene.isOver()) {
      return List.of();
    }
    TaskView task = scene.task().get();
    List<Person> guests = scene.people().stream().filter(p -> !p.streamer()).toList();
    List<Person> moving = guests.stream().filter(p -> !scene.isSteady(p)).toList();
    List<Person> sure =
        guests.stream().filter(p -> scene.isSteady(p) && p.onAir() && p.publishes()).toList();
    if (task.mixMode() == 0 && !sure.isEmpty()) {
      return List.of(breach(scene, "mixed-stream", sure, "single-stream"));
    } else if (task.mixMode() == 1 && sure.isEmpty() && moving.isEmpty()) {
      return List.of(breach(scene, "single-stream", sure, "mixed-stream"));
    }
    return List.of();
  }

  private static String breach(Scene scene, String expected, List<Person> guests, String found) {
    return "Expected %s for %s with %s guests on air %s, but the relay is %s."
        .formatted(
            expected,
            scene.made().streamer(),
            guests.size(),
            guests.stream().map(Person::user).toList(),
            found);
  }
}
