package io.showrunner.simulator.invariant;

import io.showrunner.broadcast.RoomEvent;
import io.showrunner.cloud.RelayRequest;
import io.showrunner.vocabulary.RoomId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What happens in one room moves no other: a room hears only of its own people, asks only for its
 * own channel, and changes only when something happened to it.
 */
final class StaysInItsRoom implements Invariant {
  private final Map<RoomId, Integer> states = new HashMap<>();

  @Override
  public List<String> breaches(Scene scene) {
    List<String> breaches = new ArrayList<>();
    for (Happening news : scene.news()) {
      if (news instanceof Happening.Heard heard
          && heard.event() instanceof RoomEvent.SessionEvent event
          && scene.person(event.user()).isEmpty()) {
        breaches.add(
            String.format(
                Locale.ROOT,
                "Expected news of this room's people only, but heard of %s.",
                event.user()));
      } else if (news instanceof Happening.Sent sent) {
        breaches.addAll(asked(scene, sent.request()));
      }
    }
    scene.task().map(Carried::of).ifPresent(task -> breaches.addAll(strangers(scene, task)));
    int state = scene.books().map(Object::hashCode).orElse(0);
    Integer before = states.put(scene.made().room(), state);
    if (before != null && before != state && scene.news().isEmpty()) {
      breaches.add("Expected the room to stay as it was, as nothing happened to it, but it moved.");
    }
    return breaches;
  }

  private static List<String> asked(Scene scene, RelayRequest request) {
    List<String> breaches = new ArrayList<>();
    if (request instanceof RelayRequest.Stop) {
      return breaches;
    }
    Carried asked = Carried.of(request);
    String own = scene.made().channel().value();
    String channel = asked.told().text("ChannelId").orElse("");
    if (!channel.equals(own)) {
      breaches.add(
          String.format(
              Locale.ROOT, "Expected channel %s to be asked for, but %s was.", own, channel));
    }
    breaches.addAll(strangers(scene, asked));
    return breaches;
  }

  /** Beside its own people a room names the streamers of rooms it had to do with in a battle. */
  private static List<String> strangers(Scene scene, Carried carried) {
    return carried.named().stream()
        .filter(who -> who.own() ? scene.person(who.user()).isEmpty() : !isRival(scene, who))
        .map(
            it ->
                String.format(
                    Locale.ROOT, "Expected only this room's people to be named, but %s is.", it))
        .toList();
  }

  private static boolean isRival(Scene scene, Who who) {
    return scene.others().stream()
        .map(OtherRoom::made)
        .anyMatch(
            other -> other.channel().equals(who.channel()) && other.streamer().equals(who.user()));
  }
}
