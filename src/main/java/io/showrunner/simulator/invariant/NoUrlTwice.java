package io.showrunner.simulator.invariant;

import io.showrunner.cloud.Answer;
import io.showrunner.cloud.RelayRequest;
import io.showrunner.cloud.mock.task.TaskChange;
import io.showrunner.cloud.mock.task.TaskView;
import io.showrunner.vocabulary.TaskId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One ingest URL is never in two live tasks, nor used again within ten seconds of a stop. What
 * counts is the URL without its signature, which names no other stream.
 */
final class NoUrlTwice implements Invariant {
  private static final Duration REST = Duration.ofSeconds(10);

  private final Map<String, TaskId> holders = new HashMap<>();
  private final Map<String, Instant> stops = new HashMap<>();

  @Override
  public List<String> breaches(Scene scene) {
    List<String> breaches = new ArrayList<>();
    for (Happening news : scene.news()) {
      if (news instanceof Happening.TaskMoved moved
          && moved.change().state() == TaskChange.State.STOPPED) {
        release(moved.change().task(), moved.at());
      } else if (news instanceof Happening.Sent sent
          && sent.answer() instanceof Answer.Done
          && sent.request() instanceof RelayRequest.Start start) {
        breaches.addAll(take(scene, bare(start.url().value()), start.task(), sent.at()));
      }
    }
    for (TaskView task : scene.tasks()) {
      for (String url : task.urls()) {
        breaches.addAll(hold(bare(url), task.task()));
      }
    }
    return breaches;
  }

  private void release(TaskId task, Instant at) {
    holders
        .entrySet()
        .removeIf(
            held -> {
              boolean its = held.getValue().equals(task);
              if (its) {
                stops.put(held.getKey(), at);
              }
              return its;
            });
  }

  private List<String> take(Scene scene, String url, TaskId task, Instant at) {
    List<String> breaches = new ArrayList<>(hold(url, task));
    Instant stopped = stops.get(url);
    if (stopped != null && at.isBefore(stopped.plus(REST))) {
      breaches.add(
          "Expected URL %s to rest %s after the stop at %s, but task %s took it at %s."
              .formatted(url, REST, scene.told(stopped), task, scene.told(at)));
    }
    return breaches;
  }

  private List<String> hold(String url, TaskId task) {
    TaskId holder = holders.computeIfAbsent(url, u -> task);
    return holder.equals(task)
        ? List.of()
        : List.of(
            "Expected URL %s in one live task, but both %s and %s push to it."
                .formatted(url, holder, task));
  }

  private static String bare(String url) {
    int query = url.indexOf('?');
    return query < 0 ? url : url.substring(0, query);
  }
}
