package io.showrunner.director;

import io.showrunner.broadcast.Admission;
import io.showrunner.broadcast.Grace;
import io.showrunner.broadcast.Picture;
import io.showrunner.broadcast.RelayCommand;
import io.showrunner.broadcast.RelayEnd;
import io.showrunner.broadcast.Remedy;
import io.showrunner.broadcast.RoomEvent;
import io.showrunner.broadcast.RoomState;
import io.showrunner.broadcast.Verdict;
import io.showrunner.cloud.Answer;
import io.showrunner.json.JsonObject;
import io.showrunner.process.Story;
import io.showrunner.process.engine.TurnOfStory.Did;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.RoomId;
import io.showrunner.vocabulary.TaskId;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two who see the same, the first one first. */
public record TwoWitnesses(Witness first, Witness second) implements Witness {
  @Override
  public void heard(RoomId room, String source, RoomEvent event, Heard heard, String reason) {
    first.heard(room, source, event, heard, reason);
    second.heard(room, source, event, heard, reason);
  }

  @Override
  public void turnedAway(String source, String reason) {
    first.turnedAway(source, reason);
    second.turnedAway(source, reason);
  }

  @Override
  public void moved(
      RoomId room, Story story, @Nullable ParticipantId guest, String activity, Did did) {
    first.moved(room, story, guest, activity, did);
    second.moved(room, story, guest, activity, did);
  }

  @Override
  public void decided(RoomId room, Picture picture) {
    first.decided(room, picture);
    second.decided(room, picture);
  }

  @Override
  public void admitted(RoomId room, ParticipantId guest, boolean open, Admission admission) {
    first.admitted(room, guest, open, admission);
    second.admitted(room, guest, open, admission);
  }

  @Override
  public void remedied(RoomId room, RelayEnd how, Remedy remedy) {
    first.remedied(room, how, remedy);
    second.remedied(room, how, remedy);
  }

  @Override
  public void changed(RoomState room) {
    first.changed(room);
    second.changed(room);
  }

  @Override
  public void ordered(RoomId room, RelayCommand command, Duration waits) {
    first.ordered(room, command, waits);
    second.ordered(room, command, waits);
  }

  @Override
  public void ordered(
      RoomId room, RelayCommand command, Duration waits, List<Verdict.Because> because) {
    first.ordered(room, command, waits, because);
    second.ordered(room, command, waits, because);
  }

  @Override
  public void waitsForStreamer(RoomId room, Duration waits, Grace grace) {
    first.waitsForStreamer(room, waits, grace);
    second.waitsForStreamer(room, waits, grace);
  }

  @Override
  public void toBeSaid(RoomId room, String operation, long number) {
    first.toBeSaid(room, operation, number);
    second.toBeSaid(room, operation, number);
  }

  @Override
  public void calling(
      RoomId room, String operation, TaskId task, long generation, JsonObject request) {
    first.calling(room, operation, task, generation, request);
    second.calling(room, operation, task, generation, request);
  }

  @Override
  public void called(
      RoomId room,
      String operation,
      TaskId task,
      long generation,
      JsonObject request,
      Answer answer) {
    first.called(room, operation, task, generation, request, answer);
    second.called(room, operation, task, generation, request, answer);
  }

  @Override
  public void lostTouch(Outage outage) {
    first.lostTouch(outage);
    second.lostTouch(outage);
  }

  @Override
  public void backInTouch(Outage outage) {
    first.backInTouch(outage);
    second.backInTouch(outage);
  }

  @Override
  public void gaveUp(RoomId room, String what) {
    first.gaveUp(room, what);
    second.gaveUp(room, what);
  }
}
