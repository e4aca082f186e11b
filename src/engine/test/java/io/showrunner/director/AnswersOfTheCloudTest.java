package io.showrunner.director;

import static io.showrunner.director.ControlRoom.ANA;
import static io.showrunner.director.ControlRoom.BO;
import static io.showrunner.director.ControlRoom.ROOM;
import static io.showrunner.director.ScriptedCloud.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.broadcast.Relay;
import io.showrunner.broadcast.RoomEvent;
import io.showrunner.cloud.Answer;
import io.showrunner.cloud.RelayWire;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Each answer the cloud can give to a command, and what is made of it. */
class AnswersOfTheCloudTest {
  private static final String START = "StartLiveMPUTask";
  private static final String UPDATE = "UpdateLiveMPUTask";
  private static final String STOP = "StopLiveMPUTask";
  private static final String DETAIL = "ListRtcMPUTaskDetail";
  private static final Duration MOMENT = Duration.ofMillis(1500);

  private final ControlRoom here = new ControlRoom();

  @AfterEach
  void close() {
    here.close();
  }

  @Test
  void aStartOfUnknownOutcomeIsRepeatedAndItsOwnTaskRecognised() {
    here.cloud.answers(new Answer.Unknown("no answer"), refused("task already exists"));
    here.isLive();
    here.cloud.detail = Optional.of(RelayWire.parameters(here.cloud.asked.get(0)));
    assertThat(here.relay().recorded()).isNull();
    here.passes(MOMENT);
    assertThat(here.cloud.operations()).containsExactly(START, START, DETAIL);
    assertThat(here.relay().recorded()).isEqualTo(new Relay.SingleStream(ANA));
    assertThat(taskOf(0)).isEqualTo(taskOf(1));
  }

  @Test
  void aTaskThatExistsWithSomethingElseIsCorrected() {
    here.cloud.answers(refused("task already exists"));
    here.isLive();
    assertThat(here.cloud.operations()).containsExactly(START, DETAIL, UPDATE);
    assertThat(here.relay().recorded()).isEqualTo(new Relay.SingleStream(ANA));
  }

  @Test
  void whatCannotBeReadBackIsAskedAgain() {
    here.cloud.unreachable = true;
    here.cloud.answers(refused("task already exists"));
    here.isLive();
    here.passes(MOMENT);
    assertThat(here.cloud.operations()).containsExactly(START, DETAIL, START);
  }

  @Test
  void aStopThatFindsNothingIsDone() {
    here.isLive();
    here.cloud.answers(refused("task does not exist"));
    here.happens(new RoomEvent.EndRequested());
    assertThat(here.relay().recorded()).isNull();
    assertThat(here.director.isBusyWith(ROOM)).isFalse();
    assertThat(here.gaveUp).isEmpty();
  }

  @Test
  void aTaskTheCloudHasLostIsStartedAfresh() {
    here.isLive();
    here.cloud.answers(refused("task does not exist"));
    here.coStreams(BO, "b1");
    assertThat(here.cloud.operations()).containsExactly(START, UPDATE, START);
    assertThat(here.relay().recorded()).isEqualTo(here.relay().wanted());
  }

  @Test
  void throttledAndTroubledAnswersAreRepeatedEverMoreSlowly() {
    here.isLive();
    here.cloud.answers(
        refused("Throttling.User", "slow down"),
        refused("InternalError", "InternalError"),
        new Answer.Unknown("no answer"));
    here.coStreams(BO, "b1");
    assertThat(here.cloud.asked).hasSize(2);
    here.passes(Duration.ofMillis(999));
    assertThat(here.cloud.asked).hasSize(2);
    here.passes(Duration.ofMillis(501));
    assertThat(here.cloud.asked).hasSize(3);
    here.passes(Duration.ofSeconds(3));
    assertThat(here.cloud.asked).hasSize(4);
    here.passes(Duration.ofMillis(999));
    assertThat(here.cloud.asked).hasSize(4);
    here.passes(Duration.ofSeconds(5));
    assertThat(here.cloud.operations()).containsExactly(START, UPDATE, UPDATE, UPDATE, UPDATE);
    assertThat(here.relay().recorded()).isEqualTo(here.relay().wanted());
  }

  @Test
  void aUrlInUseIsLeftToRestForTenSeconds() {
    here.cloud.answers(refused("StreamURL is in use"));
    here.isLive();
    here.passes(Duration.ofSeconds(9));
    assertThat(here.cloud.asked).hasSize(1);
    here.passes(Duration.ofSeconds(1));
    assertThat(here.cloud.operations()).containsExactly(START, START);
  }

  @Test
  void aStopCallsOffWhatWaitsToBeRepeated() {
    here.isLive();
    here.cloud.answers(refused("Throttling", "slow down"));
    here.coStreams(BO, "b1");
    here.happens(new RoomEvent.EndRequested());
    here.passes(Duration.ofMinutes(1));
    assertThat(here.cloud.operations()).containsExactly(START, UPDATE, STOP);
  }

  @Test
  void whatIsRefusedForGoodIsSaidAndNotRepeated() {
    here.cloud.answers(refused("MissingParam", "AppId is missing"));
    here.isLive();
    here.passes(Duration.ofMinutes(1));
    assertThat(here.cloud.operations()).containsExactly(START);
    assertThat(here.gaveUp).singleElement().asString().contains("AppId is missing");
  }

  private Object taskOf(int call) {
    return here.cloud.asked.get(call).task();
  }
}
