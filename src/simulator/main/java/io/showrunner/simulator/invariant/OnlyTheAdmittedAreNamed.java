package io.showrunner.simulator.invariant;

import io.showrunner.cloud.mock.task.TaskChange;
import io.showrunner.vocabulary.RoomId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Those a live task names are exactly the streamer and the guests on air, in a battle both
 * streamers; nobody is named whom the streamer did not let in, took off the air, or who has left.
 */
final class OnlyTheAdmittedAreNamed implements Invariant {
  private final Map<RoomId, TaskChange.By> movedBy = new HashMap<>();

  @Override
  public List<String> breaches(Scene scene) {
    scene
        .news(Happening.TaskMoved.class)
        .forEach(moved -> movedBy.put(scene.made().room(), moved.change().by()));
    if (scene.task().isEmpty()
        || scene.isHindered()
        || scene.books().isEmpty()
        || isForeign(scene)) {
      return List.of();
    }
    List<String> breaches = new ArrayList<>();
    List<Who> named = Carried.of(scene.task().get()).named();
    List<Who> admitted = scene.admitted();
    boolean exact = named.containsAll(admitted) && admitted.containsAll(named);
    if (!exact && !scene.isHeld() && !scene.weather().isEngineOpen(scene.now())) {
      breaches.add(
          String.format(
              Locale.ROOT, "Expected exactly %s to be named, but %s are.", admitted, named));
    }
    named.stream()
        .filter(Who::own)
        .flatMap(who -> scene.person(who.user()).stream())
        .filter(person -> !person.streamer())
        .forEach(guest -> breaches.addAll(guest(scene, guest)));
    return breaches;
  }

  /** Whom others named whom we did not expect, when they started the task, is yet to be noticed. */
  private boolean isForeign(Scene scene) {
    return movedBy.get(scene.made().room()) == TaskChange.By.CONSOLE
        && scene.now().isBefore(scene.weather().healed());
  }

  private static List<String> guest(Scene scene, Person guest) {
    if (!guest.approved() && !scene.weather().isEngineOpen(scene.now())) {
      return List.of(
          String.format(
              Locale.ROOT,
              "Expected nobody to be named without the streamer's yes, but %s is.",
              guest.user()));
    } else if (scene.isSteady(guest) && !guest.publishes()) {
      return List.of(
          String.format(
              Locale.ROOT,
              "Expected %s, who has published nothing since %s, not to be named any more, but is.",
              guest.user(),
              scene.told(guest.lastDeed())));
    }
    return List.of();
  }
}
