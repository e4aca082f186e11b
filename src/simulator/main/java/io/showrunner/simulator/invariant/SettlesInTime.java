package io.showrunner.simulator.invariant;

import io.showrunner.broadcast.Cast;
import io.showrunner.broadcast.Picture;
import io.showrunner.broadcast.Relay;
import io.showrunner.broadcast.Standing;
import io.showrunner.cloud.RelayWire;
import io.showrunner.cloud.mock.task.TaskView;
import io.showrunner.rules.Rulebook;
import io.showrunner.trace.AppEvent;
import io.showrunner.vocabulary.Phase;
import io.showrunner.vocabulary.RoomId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * In fair weather, five seconds after the last that happened, the cloud carries what the rules make
 * of the people who are really there, and the room is in the phase that they put it in.
 */
final class SettlesInTime implements Invariant {
  private final Rulebook rules;
  private final Set<RoomId> endAsked = new HashSet<>();

  SettlesInTime(Rulebook rules) {
    this.rules = rules;
  }

  @Override
  public List<String> breaches(Scene scene) {
    boolean ends =
        scene.news(Happening.Did.class).stream()
            .anyMatch(did -> did.event() instanceof AppEvent.RoomEnd);
    if (ends) {
      endAsked.add(scene.made().room());
    }
    if (!scene.isStill() || scene.isHindered() || scene.books().isEmpty()) {
      return List.of();
    }
    List<String> breaches = new ArrayList<>();
    Phase phase = scene.books().get().phase();
    if (scene.busy()) {
      breaches.add(breach(scene, "every command to be carried out", "some wait"));
    }
    phase(scene, phase).ifPresent(breaches::add);
    scene.people().stream()
        .filter(guest -> !scene.isOver() && !guest.streamer())
        .filter(guest -> guest.standing().filter(s -> s != Standing.ASKED).isPresent())
        .filter(guest -> (guest.onAir() || guest.isInLine()) != guest.publishes())
        .map(
            guest ->
                guest.publishes()
                    ? breach(scene, guest.user() + " to be on air", "still expected")
                    : breach(scene, guest.user() + " to be off air", "is not"))
        .forEach(breaches::add);
    if (breaches.isEmpty()) {
      relay(scene, phase).ifPresent(breaches::add);
    }
    return breaches;
  }

  private Optional<String> phase(Scene scene, Phase phase) {
    Person streamer = scene.people().get(0);
    String found = "it is " + phase.word();
    if (endAsked.contains(scene.made().room())) {
      return phase == Phase.ENDED
          ? Optional.empty()
          : Optional.of(breach(scene, "the broadcast to be over", found));
    } else if (streamer.publishes() && phase != Phase.LIVE && phase != Phase.ENDED) {
      return Optional.of(breach(scene, "to be live with " + streamer.user(), found));
    } else if (!streamer.isPresent() && phase == Phase.LIVE) {
      return Optional.of(breach(scene, "to wait for " + streamer.user(), found));
    }
    return Optional.empty();
  }

  private Optional<String> relay(Scene scene, Phase phase) {
    Optional<TaskView> task = scene.task();
    if (phase == Phase.ENDED || phase == Phase.CREATED) {
      return task.isEmpty()
          ? Optional.empty()
          : Optional.of(breach(scene, "no relay while " + phase.word(), "one lives"));
    } else if (task.isEmpty()) {
      return phase == Phase.LIVE
          ? Optional.of(breach(scene, "a relay while live", "there is none"))
          : Optional.empty(); // The cloud may have stopped it: nobody it named was there.
    }
    Cast cast = scene.cast();
    Relay wanted = Picture.of(cast, rules.decide(cast)).relay();
    return RelayWire.carries(task.get().parameters(), wanted, scene.made().channel())
        ? Optional.empty()
        : Optional.of(
            breach(
                scene,
                "the relay to carry " + Carried.of(wanted, scene).brief(),
                "it carries " + Carried.of(task.get()).brief()));
  }

  private static String breach(Scene scene, String expected, String found) {
    return String.format(
        Locale.ROOT,
        "Expected %s within %s of %s, but %s.",
        expected,
        Person.SETTLING,
        scene.told(scene.lastCause()),
        found);
  }
}
