package io.showrunner.director.recording;

import io.showrunner.broadcast.Admission;
import io.showrunner.broadcast.Grace;
import io.showrunner.broadcast.Picture;
import io.showrunner.broadcast.RelayCommand;
import io.showrunner.broadcast.RelayEnd;
import io.showrunner.broadcast.Remedy;
import io.showrunner.broadcast.RoomEvent;
import io.showrunner.broadcast.RoomState;
import io.showrunner.broadcast.Verdict.Because;
import io.showrunner.cloud.Answer;
import io.showrunner.cloud.Callback;
import io.showrunner.cloud.PlaylistMaker;
import io.showrunner.cloud.RelayRequest;
import io.showrunner.director.Witness;
import io.showrunner.json.JsonObject;
import io.showrunner.process.Story;
import io.showrunner.process.engine.TurnOfStory.Did;
import io.showrunner.record.CallbackVerdict;
import io.showrunner.record.EventNames;
import io.showrunner.record.Records;
import io.showrunner.record.TokenMove;
import io.showrunner.vocabulary.Doors;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.RoomId;
import io.showrunner.vocabulary.TaskId;
import io.showrunner.vocabulary.Words;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sees what the director does and writes it down, one record for each thing seen. */
public abstract class Scribe implements Witness {
  /** What we notice ourselves, by asking the cloud or by its answers. */
  private static final List<String> OWN = List.of("sweep", "quota", "replay", "playability");

  /** Takes a record down. */
  protected abstract void tell(@Nullable RoomId room, JsonObject record);

  /** Records of the present moment. */
  protected abstract Records now();

  @Override
  public void heard(RoomId room, String source, RoomEvent event, Heard heard, String reason) {
    Optional<Callback.Source> caller = Words.find(Callback.Source.class, source);
    String why = reason.isEmpty() ? null : reason;
    CallbackVerdict verdict = Words.find(CallbackVerdict.class, heard.word()).orElseThrow();
    if (caller.isPresent()) {
      tell(
          room,
          now().callback(room, caller.get(), EventNames.of(event), user(event), verdict, why));
    } else if (heard == Heard.ACCEPTED) {
      if (OWN.contains(source)) {
        tell(room, now().noticed(room, source, EventNames.of(event)));
      }
    } else {
      tell(room, now().unheeded(room, EventNames.of(event), user(event), verdict, reason));
    }
  }

  @Override
  public void turnedAway(String source, String reason) {
    tell(
        null,
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
                room,
                verdict.mode(),
                verdict.layout().name(),
                picture.panes(),
                verdict.because(),
                verdict.unused()));
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
  public void remedied(RoomId room, RelayEnd how, Remedy remedy) {
    tell(room, now().remedy(room, how, remedy));
  }

  @Override
  public void changed(RoomState room) {
    tell(
        room.identity().room(),
        now()
            .room(
                room.identity().room(),
                room.phase(),
                room.mode(),
                room.reason(),
                room.arrived() ? room.identity().playback() : null,
                room.isFoundUnplayable(),
                room.replay()));
  }

  @Override
  public void ordered(RoomId room, RelayCommand command, Duration waits) {
    ordered(room, command, waits, List.of());
  }

  @Override
  public void ordered(RoomId room, RelayCommand command, Duration waits, List<Because> because) {
    tell(
        room,
        now().command(room, RelayRequest.operation(command), command.generation(), waits, because));
  }

  @Override
  public void waitsForStreamer(RoomId room, Duration waits, Grace grace) {
    tell(room, now().grace(room, waits, grace));
  }

  @Override
  public void toBeSaid(RoomId room, String operation, long number) {
    tell(room, now().command(room, operation, number, Duration.ZERO));
  }

  @Override
  public void called(
      RoomId room,
      String operation,
      TaskId task,
      long generation,
      JsonObject request,
      Answer answer) {
    boolean message =
        !RelayRequest.isOperation(operation) && !PlaylistMaker.OPERATIONS.contains(operation);
    if (message && answer instanceof Answer.Done) {
      return; // What reached people is told as a message.
    }
    int status = 0;
    String code = "";
    String words = "";
    if (answer instanceof Answer.Done done) {
      status = done.status();
    } else if (answer instanceof Answer.Refused refused) {
      status = refused.status();
      code = refused.code();
      words = refused.message();
    } else if (answer instanceof Answer.Unknown unknown) {
      words = unknown.why();
    }
    tell(room, now().call(room, operation, task, generation, request, status, code, words));
  }

  private static @Nullable ParticipantId user(RoomEvent event) {
    if (event instanceof RoomEvent.SessionEvent news) {
      return news.user();
    }
    return event instanceof RoomEvent.CoStreamEvent word ? word.guest() : null;
  }
}
