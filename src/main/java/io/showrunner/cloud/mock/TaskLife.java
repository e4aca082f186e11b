package io.showrunner.cloud.mock;

import io.showrunner.clock.ShowClock;
import io.showrunner.vocabulary.ChannelId;
import java.util.ArrayList;
import java.util.List;

/** Tasks begin, change and end here and nowhere else, and everybody concerned is told. */
final class TaskLife {
  private final MockSettings settings;
  private final ShowClock clock;
  private final Rooms rooms;
  private final TaskRegister register;
  private final UrlRegister urls;
  private final Postman postman;
  private final List<MockObserver> observers = new ArrayList<>();

  TaskLife(
      MockSettings settings,
      ShowClock clock,
      Rooms rooms,
      TaskRegister register,
      UrlRegister urls,
      Postman postman) {
    this.settings = settings;
    this.clock = clock;
    this.rooms = rooms;
    this.register = register;
    this.urls = urls;
    this.postman = postman;
  }

  void watchedBy(MockObserver observer) {
    observers.add(observer);
  }

  void begin(RelayTask task) {
    task.parts.add(
        new IdleWatch(task, rooms, clock, settings, () -> end(task, TaskChange.By.IDLE)));
    task.parts.add(new CdnFeed(task, rooms, clock, settings, postman));
    task.parts.add(new SeiFeed(task, rooms, clock, settings, observers));
    register.add(task);
    urls.take(task.parameters().urls(), task);
    tell(task, TaskChange.State.RUNNING, TaskChange.By.US);
    look(task);
  }

  void change(RelayTask task, TaskParameters now) {
    boolean otherMode = task.parameters().mixMode() != now.mixMode();
    List<String> left = new ArrayList<>(task.parameters().urls());
    left.removeAll(now.urls());
    urls.release(left, rests(task), clock.now());
    register.change(task, now);
    urls.take(now.urls(), task);
    if (otherMode) {
      tell(task, TaskChange.State.RUNNING, TaskChange.By.US);
    }
    look(task);
  }

  void end(RelayTask task, TaskChange.By by) {
    register.remove(task);
    urls.release(task.parameters().urls(), rests(task), clock.now());
    tell(task, TaskChange.State.STOPPED, by);
    task.parts.forEach(RelayTask.Part::end);
  }

  /** Somebody in the channel did something. */
  void look(ChannelId channel) {
    register.concerning(channel).forEach(TaskLife::look);
  }

  /** Without MaxIdleTime a task ends with its channel (machine-readable metadata, 2026-04-21). */
  void closed(ChannelId channel) {
    for (RelayTask task : register.concerning(channel)) {
      boolean own = task.parameters().channel().equals(channel);
      if (own && task.parameters().maxIdle().isEmpty()) {
        end(task, TaskChange.By.CHANNEL_CLOSED);
      }
    }
  }

  private static void look(RelayTask task) {
    task.parts.forEach(RelayTask.Part::look);
  }

  private boolean rests(RelayTask task) {
    return task.parameters().text("StreamURL").isPresent()
        || settings.holds(Assumption.URL_REST_COVERS_MULTI);
  }

  private void tell(RelayTask task, TaskChange.State state, TaskChange.By by) {
    TaskParameters told = task.parameters();
    var change = new TaskChange(told.app(), told.task(), told.channel(), state, told.mixMode(), by);
    observers.forEach(observer -> observer.taskChanged(change));
  }
}
