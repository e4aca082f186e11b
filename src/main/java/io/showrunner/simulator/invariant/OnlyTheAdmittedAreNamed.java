package io.showrunner.simulator.invariant;

import io.showrunner.broadcast.Place;
import io.showrunner.broadcast.RoomState;
import io.showrunner.broadcast.Standing;
import io.showrunner.vocabulary.ParticipantId;
import java.util.ArrayList;
import java.util.List;

/**
 * Those a live task names are exactly the streamer and the guests on air; nobody is named whom the
 * streamer did not let in, took off the air, or who has left.
 */
final class OnlyTheAdmittedAreNamed implements Invariant {
  @Override
  public List<String> breaches(Scene scene) {
    if (scene.task().isEmpty() || scene.isHindered() || scene.books().isEmpty()) {
      return List.of();
    }
    List<String> breaches = new ArrayList<>();
    List<ParticipantId> named = Carried.of(scene.task().get()).named();
    List<ParticipantId> admitted = admitted(scene, scene.books().get());
    if (!scene.isHeld()
        && !named.stream().sorted().toList().equals(admitted.stream().sorted().toList())) {
      breaches.add("Expected exactly %s to be named, but %s are.".formatted(admitted, named));
    }
    for (ParticipantId user : named) {
      scene
          .person(user)
          .filter(person -> !person.streamer())
          .ifPresent(guest -> breaches.addAll(guest(scene, guest)));
    }
    return breaches;
  }

  private static List<String> guest(Scene scene, Person guest) {
    if (!guest.approved()) {
      return List.of(
          "Expected nobody to be named without the streamer's yes, but %s is."
              .formatted(guest.user()));
    } else if (scene.isSteady(guest) && !guest.publishes()) {
      return List.of(
          "Expected %s, who has published nothing since %s, not to be named any more, but is."
              .formatted(guest.user(), scene.told(guest.lastDeed())));
    }
    return List.of();
  }

  private static List<ParticipantId> admitted(Scene scene, RoomState room) {
    List<ParticipantId> admitted = new ArrayList<>(List.of(scene.made().streamer()));
    room.places().stream()
        .filter(place -> place.standing() == Standing.ON_AIR)
        .map(Place::guest)
        .forEach(admitted::add);
    return admitted;
  }
}
