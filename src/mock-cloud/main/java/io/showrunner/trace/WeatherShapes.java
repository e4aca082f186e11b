package io.showrunner.trace;

import io.showrunner.cloud.mock.weather.CallFault;
import io.showrunner.trace.WeatherEvent.Cause;
import io.showrunner.trace.WeatherEvent.CloudCallbacks;
import io.showrunner.trace.WeatherEvent.CloudFault;
import io.showrunner.trace.WeatherEvent.CloudQuota;
import io.showrunner.trace.WeatherEvent.CloudRecordings;
import io.showrunner.trace.WeatherEvent.Coming;
import io.showrunner.trace.WeatherEvent.EngineCrash;
import io.showrunner.trace.WeatherEvent.EngineRestart;
import io.showrunner.trace.WeatherEvent.TaskFail;
import io.showrunner.trace.WeatherEvent.TaskStart;
import io.showrunner.trace.WeatherEvent.TaskStop;
import io.showrunner.trace.WeatherEvent.Trouble;
import io.showrunner.vocabulary.Milestone;
import io.showrunner.vocabulary.RoomId;
import io.showrunner.vocabulary.TaskId;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

/** The declaration of {@link WeatherEvent}. */
final class WeatherShapes {
  private static final Field<String> OPERATION = Field.needed("operation", FieldTypes.OPERATION);
  private static final Field<CallFault> OUTCOME =
      Field.needed("outcome", FieldTypes.word(CallFault.class));
  private static final Field<Long> TIMES = Field.optional("times", FieldTypes.whole(1, 1_000_000));
  private static final Field<Duration> FOR = Field.optional("for", FieldTypes.DURATION);
  private static final Field<Trouble> DO = Field.needed("do", FieldTypes.word(Trouble.class));
  private static final Field<Coming> COME = Field.needed("come", FieldTypes.word(Coming.class));
  private static final Field<BigDecimal> RATE = Field.optional("rate", FieldTypes.SHARE);
  private static final Field<Duration> BY = Field.optional("by", FieldTypes.DURATION);
  private static final Field<Long> SINGLE =
      Field.optional("single", FieldTypes.whole(0, 1_000_000));
  private static final Field<Long> MIXED = Field.optional("mixed", FieldTypes.whole(0, 1_000_000));
  private static final Field<TaskId> TASK =
      Field.optional("task", FieldTypes.id("a task id", 55, TaskId::new));
  private static final Field<Cause> CAUSE = Field.needed("cause", FieldTypes.word(Cause.class));
  private static final Field<RoomId> ROOM = Field.optional("room", AppShapes.ROOM.type());
  private static final Field<Milestone> POINT =
      Field.optional("point", FieldTypes.word(Milestone.class));

  private static final String WEATHER = "the weather";
  private static final String CONSOLE = "somebody at the vendor's console";

  static final List<Shape<? extends TraceEvent>> ALL =
      List.of(
          Shape.of("cloud.fault", WEATHER, CloudFault.class)
              .with(OPERATION, CloudFault::operation)
              .with(OUTCOME, CloudFault::outcome)
              .with(TIMES, CloudFault::times)
              .with(FOR, CloudFault::lasting)
              .atMostOneOf("times", "for")
              .makes(
                  v ->
                      new CloudFault(v.get(OPERATION), v.get(OUTCOME), v.find(TIMES), v.find(FOR))),
          Shape.of("cloud.callbacks", WEATHER, CloudCallbacks.class)
              .with(DO, CloudCallbacks::trouble)
              .with(RATE, CloudCallbacks::rate)
              .with(BY, CloudCallbacks::by)
              .with(FOR, CloudCallbacks::lasting)
              .makes(v -> new CloudCallbacks(v.get(DO), v.find(RATE), v.find(BY), v.find(FOR))),
          Shape.of("cloud.recordings", WEATHER, CloudRecordings.class)
              .with(COME, CloudRecordings::come)
              .with(BY, CloudRecordings::by)
              .makes(v -> new CloudRecordings(v.get(COME), v.find(BY))),
          Shape.of("cloud.quota", WEATHER, CloudQuota.class)
              .with(SINGLE, CloudQuota::single)
              .with(MIXED, CloudQuota::mixed)
              .makes(v -> new CloudQuota(v.find(SINGLE), v.find(MIXED))),
          Shape.of("task.stop", CONSOLE, TaskStop.class)
              .with(TASK, TaskStop::task)
              .with(ROOM, TaskStop::room)
              .exactlyOneOf("task", "room")
              .makes(v -> new TaskStop(v.find(TASK), v.find(ROOM))),
          Shape.of("task.start", CONSOLE, TaskStart.class)
              .with(TASK, TaskStart::task)
              .with(ROOM, TaskStart::room)
              .exactlyOneOf("task", "room")
              .makes(v -> new TaskStart(v.find(TASK), v.find(ROOM))),
          Shape.of("task.fail", WEATHER, TaskFail.class)
              .with(TASK, TaskFail::task)
              .with(ROOM, TaskFail::room)
              .with(CAUSE, TaskFail::cause)
              .exactlyOneOf("task", "room")
              .makes(v -> new TaskFail(v.find(TASK), v.find(ROOM), v.get(CAUSE))),
          Shape.of("engine.crash", WEATHER, EngineCrash.class)
              .with(POINT, EngineCrash::point)
              .makes(v -> new EngineCrash(v.find(POINT))),
          Shape.of("engine.restart", WEATHER, EngineRestart.class).makes(v -> new EngineRestart()));

  private WeatherShapes() {}
}
