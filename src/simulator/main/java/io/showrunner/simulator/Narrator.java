package io.showrunner.simulator;

import io.showrunner.broadcast.RoomState;
import io.showrunner.clock.ShowClock;
import io.showrunner.cloud.Answer;
import io.showrunner.cloud.MessageUser;
import io.showrunner.cloud.mock.message.SentMessage;
import io.showrunner.cloud.mock.task.MockObserver;
import io.showrunner.cloud.mock.task.TaskChange;
import io.showrunner.director.recording.Scribe;
import io.showrunner.json.JsonObject;
import io.showrunner.record.EngineState;
import io.showrunner.record.RecordLog;
import io.showrunner.record.Records;
import io.showrunner.record.TaskMover;
import io.showrunner.record.TaskState;
import io.showrunner.trace.TraceEvent;
import io.showrunner.vocabulary.AppId;
import io.showrunner.vocabulary.GroupId;
import io.showrunner.vocabulary.Milestone;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.RoomId;
import io.showrunner.vocabulary.TaskId;
import io.showrunner.vocabulary.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Tells what it sees of the director and of the cloud, as records of the moment. */
final class Narrator extends Scribe implements MockObserver {
  /** Users by the ids messages know them by. */
  private final Map<String, String> named = new HashMap<>();

  private final ShowClock clock;
  private final RecordLog log;
  private final Map<TaskId, RoomId> rooms = new HashMap<>();
  private final List<Function<RoomId, JsonObject>> held = new ArrayList<>();
  private final Set<RoomId> touched = new LinkedHashSet<>();
  private final Map<RoomId, RoomState> told = new LinkedHashMap<>();
  private @Nullable OpenCall open;

  /** A call the director has not yet told the end of. */
  private record OpenCall(
      RoomId room,
      String operation,
      TaskId task,
      long generation,
      JsonObject request,
      Answer answer) {}

  Narrator(ShowClock clock, RecordLog log) {
    this.clock = clock;
    this.log = log;
  }

  /** The rooms anything was told of since this was last asked. */
  List<RoomId> touched() {
    List<RoomId> rooms = List.copyOf(touched);
    touched.clear();
    return rooms;
  }

  void happened(TraceEvent event, Optional<RoomId> room) {
    tell(room.orElse(null), now().event(room.orElse(null), event.name(), event.fields()));
  }

  void violated(@Nullable RoomId room, String invariant, String detail) {
    log.add(now().violation(room, invariant, detail));
  }

  /** The cloud has answered the call that is open. */
  Answer answered(Answer answer) {
    OpenCall call = open;
    if (call != null) {
      open =
          new OpenCall(
              call.room(),
              call.operation(),
              call.task(),
              call.generation(),
              call.request(),
              answer);
    }
    return answer;
  }

  /** The engine is dead; a call it was in the middle of was made all the same. */
  void died(@Nullable Milestone where) {
    OpenCall call = open;
    if (call != null) {
      called(
          call.room(),
          call.operation(),
          call.task(),
          call.generation(),
          call.request(),
          call.answer());
    }
    log.add(now().engine(EngineState.DOWN, where));
  }

  /**
   * The engine is there again.
   *
   * @return those of the rooms that became different without anybody being told
   */
  List<RoomState> isBack(List<RoomState> rooms) {
    log.add(now().engine(EngineState.UP, null));
    rooms.forEach(room -> touched.add(room.identity().room()));
    return rooms.stream().filter(room -> isNews(told.get(room.identity().room()), room)).toList();
  }

  private static boolean isNews(@Nullable RoomState before, RoomState now) {
    return before == null || now.looksDifferentFrom(before);
  }

  @Override
  public void changed(RoomState room) {
    rooms.put(room.identity().task(), room.identity().room());
    told.put(room.identity().room(), room);
    super.changed(room);
  }

  @Override
  public void calling(
      RoomId room, String operation, TaskId task, long generation, JsonObject request) {
    var nobody = new Answer.Unknown(Answer.Unknown.NO_ANSWER);
    open = new OpenCall(room, operation, task, generation, request, nobody);
  }

  @Override
  public void called(
      RoomId room,
      String operation,
      TaskId task,
      long generation,
      JsonObject request,
      Answer answer) {
    open = null;
    super.called(room, operation, task, generation, request, answer);
    held.forEach(record -> log.add(record.apply(room)));
    held.clear();
  }

  @Override
  public void gaveUp(RoomId room, String what) {
    violated(room, "everything-asked-can-be-done", what);
  }

  @Override
  public void taskChanged(TaskChange change) {
    RoomId room = rooms.get(change.task());
    if (room != null) {
      touched.add(room);
      afterTheCall(
          now()
              .task(
                  room,
                  change.task(),
                  Words.find(TaskState.class, change.state().word()).orElseThrow(),
                  change.mixMode(),
                  Words.find(TaskMover.class, change.by().word()).orElseThrow()));
    }
  }

  @Override
  public void sei(TaskId task, JsonObject content) {
    RoomId room = rooms.get(task);
    if (room != null) {
      afterTheCall(now().sei(room, content));
    }
  }

  /** A message is about to go to one user, or, with null, to all. */
  void addresses(@Nullable ParticipantId user) {
    if (user != null) {
      named.put(MessageUser.of(user), user.value());
    }
  }

  /** One to a single user does not say of which room it speaks: that of the call it came with. */
  @Override
  public void message(SentMessage message) {
    Records now = now();
    String to = message.receiver().map(id -> named.getOrDefault(id, id)).orElse(Records.GROUP);
    if (open != null) {
      long number = open.generation();
      held.add(room -> now.message(room, message.type(), to, message.content(), number));
    } else {
      RoomId room = message.group().flatMap(group -> roomOf(message.app(), group)).orElse(null);
      tell(room, now.message(room, message.type(), to, message.content(), null));
    }
  }

  private Optional<RoomId> roomOf(AppId app, GroupId group) {
    return rooms.values().stream().filter(room -> GroupId.of(app, room).equals(group)).findFirst();
  }

  private void afterTheCall(JsonObject record) {
    if (open != null) {
      held.add(room -> record);
    } else {
      log.add(record);
    }
  }

  @Override
  protected void tell(@Nullable RoomId room, JsonObject record) {
    if (room != null) {
      touched.add(room);
    }
    log.add(record);
  }

  @Override
  protected Records now() {
    return Records.at(Duration.between(World.START, clock.now()));
  }
}
