package io.showrunner.simulator.invariant;

import io.showrunner.cloud.Answer;
import io.showrunner.cloud.RelayRequest;
import io.showrunner.cloud.mock.task.TaskChange;
import io.showrunner.cloud.mock.task.TaskView;
import io.showrunner.vocabulary.RoomId;
import io.showrunner.vocabulary.TaskId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One ingest URL is never in two live tasks, nor used again within ten seconds of a stop; and who
 * was told that a URL still rests, and lived to note it, does not ask again before it has. What
 * counts is the URL without its signature, which names no other stream.
 */
final class NoUrlTwice implements Invariant {
  private static final Duration REST = Duration.ofSeconds(10);

  private final Map<String, TaskId> holders = new HashMap<>();
  private final Map<String, Instant> stops = new HashMap<>();
  private final Set<String> toldToRest = new HashSet<>();

  /** What a room was told and has not written down yet: an engine that dies then never knew. */
  private final Map<RoomId, String> notYetNoted = new HashMap<>();

  @Override
  public List<String> breaches(Scene scene) {
    List<String> breaches = new ArrayList<>();
    for (Happening news : scene.news()) {
      if (news instanceof Happening.TaskMoved moved
          && moved.change().state() == TaskChange.State.STOPPED) {
        release(moved.change().task(), moved.at());
      } else if (news instanceof Happening.Sent sent
          && sent.request() instanceof RelayRequest.Start start) {
        breaches.addAll(asked(scene, bare(start.url().value()), start.task(), sent));
      } else if (news instanceof Happening.CarriedOut) {
        notYetNoted.remove(scene.made().room());
      } else if (news instanceof Happening.Died) {
        Optional.ofNullable(notYetNoted.remove(scene.made().room())).ifPresent(toldToRest::remove);
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
                toldToRest.remove(held.getKey());
              }
              return its;
            });
  }

  private List<String> asked(Scene scene, String url, TaskId task, Happening.Sent sent) {
    boolean taken = sent.answer() instanceof Answer.Done;
    boolean knewBetter = toldToRest.contains(url);
    if (sent.answer() instanceof Answer.Refused refused
        && refused.meaning() == Answer.Meaning.URL_IN_USE) {
      if (toldToRest.add(url)) {
        notYetNoted.put(scene.made().room(), url);
      }
    }
    List<String> breaches = new ArrayList<>(taken ? hold(url, task) : List.of());
    Instant stopped = stops.get(url);
    if (stopped != null && sent.at().isBefore(stopped.plus(REST)) && (taken || knewBetter)) {
      breaches.add(
          String.format(
              Locale.ROOT,
              "Expected URL %s to rest %s after the stop at %s, but task %s %s it at %s.",
              url,
              REST,
              scene.told(stopped),
              task,
              taken ? "took" : "again asked for",
              scene.told(sent.at())));
    }
    return breaches;
  }

  private List<String> hold(String url, TaskId task) {
    TaskId holder = holders.computeIfAbsent(url, u -> task);
    return holder.equals(task)
        ? List.of()
        : List.of(
            String.format(
                Locale.ROOT,
                "Expected URL %s in one live task, but both %s and %s push to it.",
                url,
                holder,
                task));
  }

  /** The URL without its signature. */
  static String bare(String url) {
    int query = url.indexOf('?');
    return query < 0 ? url : url.substring(0, query);
  }
}
