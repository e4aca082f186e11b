package io.showrunner.simulator.invariant;

import io.showrunner.cloud.mock.room.Member;
import io.showrunner.cloud.mock.task.TaskView;
import io.showrunner.trace.ChannelEvent;
import io.showrunner.vocabulary.RoomId;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * No task goes on for more than two minutes, or its room's grace if that is longer, and five
 * seconds after the last of those it names has left their channel, whoever was to stop it.
 */
final class NoTaskOutlivesItsPeople implements Invariant {
  /** The cloud's, unless it was asked for more. */
  private static final Duration USUAL = Duration.ofMinutes(2);

  private static final Duration TO_SETTLE = Duration.ofSeconds(5);

  private final GraceOf graceOf;
  private final Map<RoomId, Instant> aloneSince = new HashMap<>();

  NoTaskOutlivesItsPeople(GraceOf graceOf) {
    this.graceOf = graceOf;
  }

  /** How long it may go on. */
  static Duration allowed(GraceOf graceOf, Scene scene) {
    Duration grace = graceOf.room(scene);
    return (grace.compareTo(USUAL) > 0 ? grace : USUAL).plus(TO_SETTLE);
  }

  @Override
  public List<String> breaches(Scene scene) {
    RoomId room = scene.made().room();
    Optional<TaskView> abandoned = scene.task().filter(task -> isAbandoned(scene, task));
    if (abandoned.isEmpty()) {
      aloneSince.remove(room);
      return List.of();
    }
    Instant since =
        aloneSince.merge(room, since(scene, abandoned.get()), NoTaskOutlivesItsPeople::later);
    Duration allowed = allowed(graceOf, scene);
    if (!scene.now().isAfter(since.plus(allowed))) {
      return List.of();
    }
    return List.of(
        String.format(
            Locale.ROOT,
            "Expected task %s to stop within %s of its last person's leaving at %s, but it lives on.",
            abandoned.get().task(),
            allowed,
            scene.told(since)));
  }

  /** Who comes and leaves within one moment is seen by their deeds only. */
  private Instant since(Scene scene, TaskView task) {
    Instant since = aloneSince.containsKey(scene.made().room()) ? task.startedAt() : scene.now();
    for (var did : scene.news(Happening.Did.class)) {
      if (did.event() instanceof ChannelEvent.Leave) {
        since = later(since, did.at());
      }
    }
    return since;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  /** Whether nobody the task names is in its channel. */
  static boolean isAbandoned(Scene scene, TaskView task) {
    return task.users().stream().noneMatch(member -> isPresent(scene, member));
  }

  private static boolean isPresent(Scene scene, Member member) {
    if (member.channel().equals(scene.made().channel())) {
      return scene.person(member.user()).filter(Person::isPresent).isPresent();
    }
    return scene.others().stream()
        .filter(other -> other.made().channel().equals(member.channel()))
        .flatMap(other -> other.people().stream())
        .anyMatch(person -> person.user().equals(member.user()) && person.isPresent());
  }
}
