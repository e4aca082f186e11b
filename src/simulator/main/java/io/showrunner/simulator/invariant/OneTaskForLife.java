package io.showrunner.simulator.invariant;

import io.showrunner.cloud.RelayRequest;
import io.showrunner.cloud.mock.task.TaskView;
import io.showrunner.vocabulary.RoomId;
import io.showrunner.vocabulary.TaskId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * One broadcast keeps one task id and one ingest URL, and shares them with no other; once it is
 * over they may be another's.
 */
final class OneTaskForLife implements Invariant {
  private final Map<RoomId, TaskId> tasks = new HashMap<>();
  private final Map<RoomId, String> urls = new HashMap<>();
  private final Map<TaskId, RoomId> holders = new HashMap<>();
  private final Set<RoomId> over = new HashSet<>();

  @Override
  public List<String> breaches(Scene scene) {
    List<String> breaches = new ArrayList<>();
    if (scene.isOver()) {
      over.add(scene.made().room());
    }
    for (var sent : scene.news(Happening.Sent.class)) {
      breaches.addAll(task(scene, sent.request().task()));
      if (sent.request() instanceof RelayRequest.Start start) {
        breaches.addAll(url(scene, start.url().value()));
      }
    }
    for (TaskView task : scene.tasks()) {
      breaches.addAll(task(scene, task.task()));
      task.urls().forEach(url -> breaches.addAll(url(scene, url)));
    }
    return breaches.stream().distinct().toList();
  }

  private List<String> task(Scene scene, TaskId task) {
    RoomId room = scene.made().room();
    TaskId own = tasks.computeIfAbsent(room, r -> task);
    RoomId holder =
        holders.merge(task, room, (held, asking) -> over.contains(held) ? asking : held);
    if (!own.equals(task)) {
      return List.of(
          String.format(
              Locale.ROOT, "Expected the one task %s for life, but found %s.", own, task));
    } else if (!holder.equals(room)) {
      return List.of(
          String.format(
              Locale.ROOT, "Expected a task of its own, but %s is that of room %s.", task, holder));
    }
    return List.of();
  }

  /** The signature in its query is no part of it: it is made anew. */
  private List<String> url(Scene scene, String signed) {
    String url = NoUrlTwice.bare(signed);
    String own = urls.computeIfAbsent(scene.made().room(), r -> url);
    return own.equals(url)
        ? List.of()
        : List.of(
            String.format(
                Locale.ROOT, "Expected the one ingest URL %s for life, but found %s.", own, url));
  }
}
