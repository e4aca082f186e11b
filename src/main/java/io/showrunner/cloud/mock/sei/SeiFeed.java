package io.showrunner.cloud.mock.sei;

import io.showrunner.clock.ShowClock;
import io.showrunner.cloud.mock.ground.Assumption;
import io.showrunner.cloud.mock.ground.MockSettings;
import io.showrunner.cloud.mock.room.Rooms;
import io.showrunner.cloud.mock.task.Intake;
import io.showrunner.cloud.mock.task.MockObserver;
import io.showrunner.cloud.mock.task.RelayTask;
import io.showrunner.cloud.mock.task.TaskParameters;
import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import java.util.List;

/**
 * Hands on the layout a player receives inside the picture, once for each change. The real cloud
 * repeats it by interval; volume and voice, which change all the time, do not count as change.
 */
public final class SeiFeed implements RelayTask.Part {
  private static final String VERSION = "1.0.0.20220915";
  private final RelayTask task;
  private final Rooms rooms;
  private final ShowClock clock;
  private final MockSettings settings;
  private final List<MockObserver> observers;
  private JsonObject last = JsonObject.EMPTY;

  public SeiFeed(
      RelayTask task,
      Rooms rooms,
      ShowClock clock,
      MockSettings settings,
      List<MockObserver> observers) {
    this.task = task;
    this.rooms = rooms;
    this.clock = clock;
    this.settings = settings;
    this.observers = observers;
  }

  @Override
  public void look() {
    TaskParameters parameters = task.parameters();
    boolean flowing = new Intake(parameters, rooms).flows();
    if (!flowing || !isWanted(parameters)) {
      return;
    }
    JsonObject content = SeiComposer.content(parameters, rooms, settings.camera());
    if (!content.equals(last)) {
      last = content;
      JsonObject frame =
          content.with("ver", VERSION).with("ts", Json.of(clock.now().toEpochMilli()));
      observers.forEach(observer -> observer.sei(parameters.task(), frame));
    }
  }

  @Override
  public void end() {
    // A task that is over sends no last frame.
  }

  private boolean isWanted(TaskParameters parameters) {
    boolean asked =
        parameters.values().object("SeiParams").flatMap(o -> o.object("LayoutVolume")).isPresent();
    return asked || settings.holds(Assumption.SEI_UNASKED);
  }
}
