package io.showrunner.cloud.mock.sei;

import io.showrunner.clock.ShowClock;
import io.showrunner.cloud.mock.catalogue.Desk;
import io.showrunner.cloud.mock.ground.MockSettings;
import io.showrunner.cloud.mock.room.Rooms;
import io.showrunner.cloud.mock.task.MockObserver;
import io.showrunner.cloud.mock.task.RelayTask;
import io.showrunner.cloud.mock.task.TaskRegister;
import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.AppId;
import io.showrunner.vocabulary.TaskId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is said inside the pictures of all tasks. */
public final class Sei {
  private static final int MOST_OVER = 100;
  private final MockSettings settings;
  private final ShowClock clock;
  private final Rooms rooms;
  private final TaskRegister register;
  private final Map<String, SeiFeed> live = new LinkedHashMap<>();
  private final Map<String, SeiFeed> over = new LinkedHashMap<>();

  /** Where nothing has been said yet. */
  public Sei(MockSettings settings, ShowClock clock, Rooms rooms, TaskRegister register) {
    this.settings = settings;
    this.clock = clock;
    this.rooms = rooms;
    this.register = register;
  }

  /** What puts a task's frames into its picture, for as long as it lives. */
  public RelayTask.Part feed(RelayTask task, List<MockObserver> observers) {
    var feed = new SeiFeed(task, rooms, clock, settings, observers);
    String key = key(task.parameters().app(), task.parameters().task());
    over.remove(key);
    live.put(key, feed);
    return new RelayTask.Part() {
      @Override
      public void look() {
        feed.look();
      }

      @Override
      public void end() {
        feed.end();
        live.remove(key);
        remember(key, feed);
      }
    };
  }

  /** Where SetLiveMpuTaskSei is answered. */
  public Desk desk() {
    return new SeiDesk(this, register);
  }

  /**
   * A task's latest frames, in order, as a viewer's player gets them: {@code at}, {@code
   * payloadType} and {@code content} of each. Of tasks that are over, the last hundred are known.
   */
  public Optional<List<JsonObject>> frames(AppId app, TaskId task) {
    String key = key(app, task);
    return Optional.ofNullable(live.get(key))
        .or(() -> Optional.ofNullable(over.get(key)))
        .map(feed -> feed.frames().stream().map(SeiFrame::described).toList());
  }

  /** A live task passes this through once. */
  void passesOnce(AppId app, TaskId task, String content) {
    SeiFeed feed = live.get(key(app, task));
    if (feed != null) {
      feed.passesOnce(content);
    }
  }

  private void remember(String key, SeiFeed feed) {
    over.put(key, feed);
    if (over.size() > MOST_OVER) {
      over.remove(over.keySet().iterator().next());
    }
  }

  private static String key(AppId app, TaskId task) {
    return app + "/" + task;
  }
}
