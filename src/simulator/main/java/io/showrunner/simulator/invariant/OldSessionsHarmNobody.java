package io.showrunner.simulator.invariant;

import io.showrunner.broadcast.RoomEvent;
import io.showrunner.trace.AppEvent;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.RoomId;
import io.showrunner.vocabulary.SessionId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The leave of a device that was left behind never takes its user off the air: who publishes from
 * another device, and was heard doing so, stays named.
 */
final class OldSessionsHarmNobody implements Invariant {
  private final Map<RoomId, List<ParticipantId>> namedBefore = new HashMap<>();
  private final Map<RoomId, Set<SessionId>> publishing = new HashMap<>();

  @Override
  public List<String> breaches(Scene scene) {
    RoomId room = scene.made().room();
    Set<SessionId> heard = publishing.computeIfAbsent(room, r -> new HashSet<>());
    List<RoomEvent.ParticipantLeft> leaves = new ArrayList<>();
    for (var news : scene.news(Happening.Heard.class)) {
      if (news.event() instanceof RoomEvent.TracksPublished published) {
        heard.add(published.session());
      } else if (news.event() instanceof RoomEvent.TracksUnpublished ceased) {
        heard.remove(ceased.session()); // Some of its tracks may go on; we had better not insist.
      } else if (news.event() instanceof RoomEvent.ParticipantLeft left
          && stays(scene, left, heard)) {
        leaves.add(left);
      }
    }
    List<ParticipantId> before = namedBefore.getOrDefault(room, List.of());
    List<ParticipantId> now =
        scene.task().map(Carried::of).map(Carried::named).orElse(List.of()).stream()
            .filter(Who::own)
            .map(Who::user)
            .toList();
    namedBefore.put(room, now);
    if (isSentAway(scene)) {
      return List.of();
    }
    return leaves.stream()
        .filter(leave -> before.contains(leave.user()) && !now.contains(leave.user()))
        .map(
            leave ->
                String.format(
                    Locale.ROOT,
                    "Expected %s, who publishes from another device, to stay, but the leave of session %s at %s removed them.",
                    leave.user(),
                    leave.session(),
                    scene.told(scene.now())))
        .toList();
  }

  private static boolean isSentAway(Scene scene) {
    return scene.isOver()
        || scene.weather().isEngineOpen(scene.now()) // Then it heard of both leaves at once.
        || scene.rival().isPresent() // Then guests may have stepped aside.
        || scene.news(Happening.Did.class).stream()
            .anyMatch(did -> did.event() instanceof AppEvent.CoStreamKick);
  }

  private static boolean stays(Scene scene, RoomEvent.ParticipantLeft leave, Set<SessionId> heard) {
    return scene.person(leave.user()).stream()
        .flatMap(person -> person.stays().stream())
        .anyMatch(
            stay ->
                !stay.session().equals(leave.session())
                    && !stay.published().isEmpty()
                    && heard.contains(stay.session()));
  }
}
