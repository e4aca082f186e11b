package io.showrunner.cloud.mock.task;

import io.showrunner.cloud.mock.catalogue.Complaint;
import io.showrunner.vocabulary.AppId;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.TaskId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Which tasks live, and which ones a channel concerns. A task id is unique in its application. */
public final class TaskRegister {
  private static final int REMEMBERED = 2_000;
  private final Map<String, RelayTask> live = new LinkedHashMap<>();
  private final Map<String, TaskParameters> stopped = new LinkedHashMap<>();
  private final Map<ChannelId, Set<RelayTask>> byChannel = new TreeMap<>();

  /** A task that lives. */
  public Optional<RelayTask> live(AppId app, TaskId task) {
    return Optional.ofNullable(live.get(key(app, task)));
  }

  /** All that live, the one last changed last. */
  public Collection<RelayTask> live() {
    return live.values();
  }

  /** A copy: what is done to a task may end it. */
  public List<RelayTask> concerning(ChannelId channel) {
    return List.copyOf(byChannel.getOrDefault(channel, Set.of()));
  }

  /** What a task that is over was told last, if it is one of the latest two thousand. */
  public Optional<TaskParameters> stopped(AppId app, TaskId task) {
    return Optional.ofNullable(stopped.get(key(app, task)));
  }

  /** Those of an application that live, the one last changed first. */
  public List<TaskParameters> live(AppId app) {
    return latestFirst(live.values().stream().map(RelayTask::parameters), app);
  }

  /** Those of an application that are over and not forgotten, the one last stopped first. */
  public List<TaskParameters> over(AppId app) {
    return latestFirst(stopped.values().stream(), app);
  }

  private static List<TaskParameters> latestFirst(Stream<TaskParameters> tasks, AppId app) {
    List<TaskParameters> listed =
        new ArrayList<>(tasks.filter(task -> task.app().equals(app)).toList());
    Collections.reverse(listed);
    return listed;
  }

  /** One more lives. */
  public void add(RelayTask task) {
    stopped.remove(key(task));
    live.put(key(task), task);
    index(task);
  }

  /** Gives it other parameters; it then counts as the one last changed. */
  public void change(RelayTask task, TaskParameters now) {
    unindex(task);
    task.carry(now);
    index(task);
    live.remove(key(task));
    live.put(key(task), task);
  }

  /** It is over. */
  public void remove(RelayTask task) {
    unindex(task);
    live.remove(key(task));
    stopped.put(key(task), task.parameters());
    if (stopped.size() > REMEMBERED) {
      stopped.remove(stopped.keySet().iterator().next());
    }
  }

  /** Why a task cannot be had. The vendor publishes no code for it: InvalidParam, assumed. */
  public static Complaint unknown(String task) {
    return Complaint.invalid(
        String.format(Locale.ROOT, "TaskId: task does not exist: '%s'.", task));
  }

  private void index(RelayTask task) {
    task.channels()
        .forEach(c -> byChannel.computeIfAbsent(c, k -> new LinkedHashSet<>()).add(task));
  }

  private void unindex(RelayTask task) {
    for (ChannelId channel : task.channels()) {
      Set<RelayTask> tasks = byChannel.getOrDefault(channel, new LinkedHashSet<>());
      tasks.remove(task);
      if (tasks.isEmpty()) {
        byChannel.remove(channel);
      }
    }
  }

  private static String key(RelayTask task) {
    return key(task.parameters().app(), task.parameters().task());
  }

  private static String key(AppId app, TaskId task) {
    return app + "/" + task;
  }
}
