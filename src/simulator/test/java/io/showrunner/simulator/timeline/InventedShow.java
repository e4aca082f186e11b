package io.showrunner.simulator.timeline;

import io.showrunner.broadcast.Verdict.Because;
import io.showrunner.cloud.Callback.Source;
import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import io.showrunner.layout.Area;
import io.showrunner.layout.Fraction;
import io.showrunner.layout.LayoutName;
import io.showrunner.layout.Pane;
import io.showrunner.layout.Scaling;
import io.showrunner.record.CallbackVerdict;
import io.showrunner.record.RecordListener;
import io.showrunner.record.RecordLog;
import io.showrunner.record.Records;
import io.showrunner.record.TaskMover;
import io.showrunner.record.TaskState;
import io.showrunner.record.TokenMove;
import io.showrunner.trace.TraceEvent;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.Mode;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.RoomId;
import io.showrunner.vocabulary.TaskId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Records of a show that never ran: invented, to look at how it is told. */
final class InventedShow {
  static final TaskId TASK = new TaskId("AL-0123456789abcdef0123456789abcdef");
  private final List<JsonObject> records = new ArrayList<>();
  private final RecordListener keep = (record, line) -> records.add(record);
  private final RecordLog log = new RecordLog(keep);
  private final RoomId room;
  private Records now = Records.at(Duration.ZERO);
  private long generation;

  InventedShow(String room) {
    this.room = new RoomId(room);
  }

  InventedShow at(String moment) {
    now = Records.at(Duration.parse(moment));
    return this;
  }

  InventedShow happens(TraceEvent event) {
    return add(now.event(room, event.name(), event.fields()));
  }

  InventedShow told(Source source, String name, String user) {
    ParticipantId who = user.isEmpty() ? null : new ParticipantId(user);
    return add(now.callback(room, source, name, who, CallbackVerdict.ACCEPTED, null));
  }

  InventedShow toldLate(String name, String user, String why) {
    return add(
        now.callback(room, Source.ROOM, name, new ParticipantId(user), CallbackVerdict.STALE, why));
  }

  InventedShow token(String process, String user, TokenMove did, String activity) {
    ParticipantId who = user.isEmpty() ? null : new ParticipantId(user);
    return add(now.process(room, process, activity, did, who));
  }

  /** The broadcast's token goes from one state to another by way of the two usual tasks. */
  InventedShow turn(String from, String to) {
    return token("broadcast", "", TokenMove.LEAVE, from)
        .token("broadcast", "", TokenMove.ENTER, "chooseModeAndLayout")
        .token("broadcast", "", TokenMove.LEAVE, "chooseModeAndLayout")
        .token("broadcast", "", TokenMove.ENTER, "applyToTheRelay")
        .token("broadcast", "", TokenMove.LEAVE, "applyToTheRelay")
        .token("broadcast", "", TokenMove.ENTER, to);
  }

  InventedShow decided(Mode mode, String layout, List<Because> because, Pane... panes) {
    return add(now.decision(room, mode, new LayoutName(layout), List.of(panes), because));
  }

  /** Calls the cloud, which does what it is asked. */
  InventedShow called(String operation, String... users) {
    return called(operation, 200, "", "", users);
  }

  InventedShow called(String operation, int status, String code, String why, String... users) {
    JsonObject request = JsonObject.EMPTY.with("AppId", "app-1").with("TaskId", TASK.value());
    List<JsonObject> named =
        Arrays.stream(users).map(user -> JsonObject.EMPTY.with("UserId", user)).toList();
    if (users.length == 1) {
      request = request.with("MixMode", "0").with("SingleSubParams", named.get(0));
    } else if (users.length > 1) {
      request =
          request
              .with("MixMode", "1")
              .with("TranscodeParams", JsonObject.EMPTY.with("UserInfos", named));
    }
    return add(now.call(room, operation, TASK, ++generation, request, status, code, why));
  }

  InventedShow task(TaskState state, int mixMode, TaskMover by) {
    return add(now.task(room, TASK, state, mixMode, by));
  }

  /** Players get another layout; a name with a {@code *} shares a screen. */
  InventedShow seen(String... users) {
    List<Json> streams = new ArrayList<>();
    for (String user : users) {
      streams.add(
          JsonObject.EMPTY
              .with("uid", user.replace("*", ""))
              .with("type", user.endsWith("*") ? 1 : 0)
              .with("muted", 0));
    }
    return add(now.sei(room, JsonObject.EMPTY.with("stream", streams)));
  }

  InventedShow add(JsonObject record) {
    log.add(record);
    return this;
  }

  Records now() {
    return now;
  }

  RoomId room() {
    return room;
  }

  List<JsonObject> records() {
    return List.copyOf(records);
  }

  List<JsonObject> finishedAt(String moment) {
    log.finish(Duration.parse(moment));
    return records();
  }

  static Because because(String table, int row, String name) {
    return new Because(table, row, name);
  }

  static Pane pane(String user, String x, String y, String width, String height, int layer) {
    return new Pane(
        new ParticipantId(user),
        new ChannelId("evening-1"),
        io.showrunner.layout.Source.CAMERA,
        new Area(Fraction.of(x), Fraction.of(y), Fraction.of(width), Fraction.of(height)),
        layer,
        Scaling.CROP,
        null);
  }
}
