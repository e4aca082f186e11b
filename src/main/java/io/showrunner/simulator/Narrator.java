package io.showrunner.simulator;

import io.showrunner.broadcast.Admission;
import io.showrunner.broadcast.Picture;
import io.showrunner.broadcast.RoomEvent;
import io.showrunner.broadcast.RoomState;
import io.showrunner.clock.ShowClock;
import io.showrunner.cloud.Answer;
import io.showrunner.cloud.Callback;
import io.showrunner.cloud.mock.task.MockObserver;
import io.showrunner.cloud.mock.task.TaskChange;
import io.showrunner.director.Witness;
import io.showrunner.json.JsonObject;
import io.showrunner.process.Doors;
import io.showrunner.process.Story;
import io.showrunner.process.engine.TurnOfStory.Did;
import io.showrunner.record.CallbackVerdict;
import io.showrunner.record.RecordLog;
import io.showrunner.record.Records;
import io.showrunner.record.TaskMover;
import io.showrunner.record.TaskState;
import io.showrunner.record.TokenMove;
import io.showrunner.simulator.trace.TraceEvent;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.RoomId;
import io.showrunner.vocabulary.TaskId;
import io.showrunner.vocabulary.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells what it sees of the director and of the cloud, as records of the moment. */
final class Narrator implements Witness, MockObserver {
  private final ShowClock clock;
  private final RecordLog log;
  private final Map<TaskId, RoomId> rooms = new HashMap<>();
  private final List<JsonObject> held = new ArrayList<>();
  private final Set<RoomId> touched = new LinkedHashSet<>();
  private boolean calling;

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

  void callBegins() {
    calling = true;
  }

  @Override
  public void heard(RoomId room, String source, RoomEvent event, Heard heard, String reason) {
    Optional<Callback.Source> caller = Words.find(Callback.Source.class, source);
    String why = reason.isEmpty() ? null : reason;
    CallbackVerdict verdict = Words.find(CallbackVerdict.class, heard.word()).orElseThrow();
    if (caller.isPresent()) {
      tell(
          room,
          now().callback(room, caller.get(), EventNames.of(event), user(event), verdict, why));
    } else if (heard != Heard.ACCEPTED) {
      tell(room, now().unheeded(room, EventNames.of(event), user(event), verdict, reason));
    }
  }

  @Override
  public void turnedAway(String source, String reason) {
    log.add(
        now()
            .callback(
                null,
                Words.find(Callback.Source.class, source).orElseThrow(),
                "?",
                null,
                CallbackVerdict.REFUSED,
                reason));
  }

  @Override
  public void moved(
      RoomId room, Story story, @Nullable ParticipantId guest, String activity, Did did) {
    TokenMove move = Words.find(TokenMove.class, did.word()).orElseThrow();
    tell(room, now().process(room, story.word(), activity, move, guest));
  }

  @Override
  public void decided(RoomId room, Picture picture) {
    var verdict = picture.verdict();
    tell(
        room,
        now()
            .decision(
                room, verdict.mode(), verdict.layout().name(), picture.panes(), verdict.because()));
  }

  @Override
  public void admitted(RoomId room, ParticipantId guest, boolean open, Admission admission) {
    tell(
        room,
        now()
            .admission(
                room,
                guest,
                open ? Doors.OPEN : Doors.FULL,
                admission.guestsAtMost(),
                admission.because()));
  }

  @Override
  public void changed(RoomState room) {
    rooms.put(room.identity().task(), room.identity().room());
    tell(
        room.identity().room(),
        now()
            .room(
                room.identity().room(),
                room.phase(),
                room.mode(),
                room.reason(),
                room.arrived() ? room.identity().playback() : null));
  }

  @Override
  public void called(
      RoomId room,
      String operation,
      TaskId task,
      long generation,
      JsonObject request,
      Answer answer) {
    calling = false;
    int status = 0;
    String code = "";
    String message = "";
    if (answer instanceof Answer.Done done) {
      status = done.status();
    } else if (answer instanceof Answer.Refused refused) {
      status = refused.status();
      code = refused.code();
      message = refused.message();
    } else if (answer instanceof Answer.Unknown unknown) {
      message = unknown.why();
    }
    tell(room, now().call(room, operation, task, generation, request, status, code, message));
    held.forEach(log::add);
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

  private void afterTheCall(JsonObject record) {
    if (calling) {
      held.add(record);
    } else {
      log.add(record);
    }
  }

  private void tell(@Nullable RoomId room, JsonObject record) {
    if (room != null) {
      touched.add(room);
    }
    log.add(record);
  }

  private Records now() {
    return Records.at(Duration.between(World.START, clock.now()));
  }

  private static @Nullable ParticipantId user(RoomEvent event) {
    if (event instanceof RoomEvent.SessionEvent news) {
      return news.user();
    }
    return event instanceof RoomEvent.CoStreamEvent word ? word.guest() : null;
  }
}
