package io.showrunner.cloud.mock.sei;

import io.showrunner.clock.ShowClock;
import io.showrunner.cloud.mock.ground.MockSettings;
import io.showrunner.cloud.mock.room.Rooms;
import io.showrunner.cloud.mock.task.Intake;
import io.showrunner.cloud.mock.task.MockObserver;
import io.showrunner.cloud.mock.task.RelayTask;
import io.showrunner.cloud.mock.task.TaskParameters;
import io.showrunner.json.JsonObject;
import java.util.List;

/**
 * Hands on the layout a player receives inside the picture, once for each change. The cloud repeats
 * it by interval: those frames are in the track, for who reads them. Volume and voice, which change
 * all the time, do not count as change.
 */
final class SeiFeed implements RelayTask.Part {
  private final RelayTask task;
  private final Rooms rooms;
  private final ShowClock clock;
  private final MockSettings settings;
  private final List<MockObserver> observers;
  private final SeiTrack track = new SeiTrack();
  private JsonObject last = JsonObject.EMPTY;
  private TaskParameters planned;
  private SeiPlan plan;

  SeiFeed(
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
    this.planned = task.parameters();
    this.plan = SeiPlan.of(planned, settings);
  }

  @Override
  public void look() {
    TaskParameters parameters = task.parameters();
    long now = clock.now().toEpochMilli();
    if (!new Intake(parameters, rooms).flows()) {
      track.pauses(now);
      return;
    }
    if (planned != parameters) {
      planned = parameters;
      plan = SeiPlan.of(parameters, settings);
    }
    boolean wanted = plan.layout().isPresent();
    JsonObject content =
        wanted ? SeiComposer.content(parameters, rooms, settings.camera()) : JsonObject.EMPTY;
    track.shows(content, plan, task.seiCalls(), now);
    if (wanted && !content.equals(last)) {
      last = content;
      JsonObject frame = SeiFrame.content(content, now);
      observers.forEach(observer -> observer.sei(parameters.task(), frame));
    }
  }

  /** A task that is over sends no last frame. */
  @Override
  public void end() {
    track.pauses(clock.now().toEpochMilli());
  }

  /** Passes this through once, as soon as media flows. */
  void passesOnce(String content) {
    track.waits(new SeiSpan.Once(SeiPlan.of(task.parameters(), settings).key(), content));
    look();
  }

  /** The latest frames, in order. */
  List<SeiFrame> frames() {
    return track.frames(clock.now().toEpochMilli());
  }
}
