package io.showrunner.director;

import static io.showrunner.director.ControlRoom.ANA;
import static io.showrunner.director.ControlRoom.BO;
import static io.showrunner.director.ControlRoom.ROOM;
import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.broadcast.EndReason;
import io.showrunner.broadcast.Relay;
import io.showrunner.broadcast.RoomEvent;
import io.showrunner.cloud.Answer;
import io.showrunner.cloud.RelayRequest;
import io.showrunner.cloud.StreamUrls;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.Mode;
import io.showrunner.vocabulary.Orientation;
import io.showrunner.vocabulary.Phase;
import io.showrunner.vocabulary.RoomId;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DirectorTest {
  private static final String START = "StartLiveMPUTask";
  private static final String UPDATE = "UpdateLiveMPUTask";
  private static final String STOP = "StopLiveMPUTask";
  private static final Duration MOMENT = Duration.ofMillis(1500);

  private final ControlRoom here = new ControlRoom();

  @AfterEach
  void close() {
    here.close();
  }

  @Test
  void aBroadcastIsStartedChangedAndStoppedAndNothingIsSaidTwice() {
    here.isLive();
    here.coStreams(BO, "b1");
    here.leaves(BO, "b1");
    here.happens(new RoomEvent.EndRequested());
    assertThat(here.cloud.operations()).containsExactly(START, UPDATE, UPDATE, STOP);
    assertThat(here.room().reason()).isEqualTo(EndReason.ENDED_BY_STREAMER);
    assertThat(here.relay().generation()).isEqualTo(4);
    assertThat(here.relay().recorded()).isNull();
  }

  @Test
  void theCloudIsNeverAskedInsideATransaction() {
    here.isLive();
    here.coStreams(BO, "b1");
    assertThat(here.cloud.inTransaction).isFalse();
  }

  @Test
  void theSecondCopyOfTheSameWordIsTurnedAway() {
    here.isCreated();
    assertThat(here.director.tell(ROOM, new RoomEvent.EndRequested(), "a word"))
        .isEqualTo(Witness.Heard.ACCEPTED);
    assertThat(here.director.tell(ROOM, new RoomEvent.EndRequested(), "a word"))
        .isEqualTo(Witness.Heard.DUPLICATE);
  }

  @Test
  void whatWasStoredBeforeAKillGetsItsTurnAfterIt() {
    here.director.tell(
        ROOM,
        new RoomEvent.RoomCreated(
            ROOM, new ChannelId("c1"), ANA, "An evening", Orientation.LANDSCAPE),
        "create");
    here.dieAndComeBack();
    here.passes(MOMENT);
    assertThat(here.room().phase()).isEqualTo(Phase.CREATED);
  }

  @Test
  void timersRunOnAcrossAKill() {
    here.isLive();
    here.leaves(ANA, "s1");
    here.passes(Duration.ofSeconds(90));
    here.dieAndComeBack();
    here.passes(Duration.ofSeconds(29));
    assertThat(here.room().phase()).isEqualTo(Phase.RECONNECTING);
    here.passes(Duration.ofSeconds(1));
    assertThat(here.room().reason()).isEqualTo(EndReason.AUTO_STOPPED);
  }

  @Test
  void aCommandWrittenBeforeAKillIsSentAfterIt() {
    here.cloud.answers(new Answer.Unknown("no answer"));
    here.isLive();
    here.dieAndComeBack();
    here.passes(MOMENT);
    assertThat(here.cloud.operations()).containsExactly(START, START);
    assertThat(here.relay().recorded()).isEqualTo(new Relay.SingleStream(ANA));
  }

  @Test
  void anEventThatCannotBeHeededIsPutAsideAndTheNextGetsItsTurn() {
    here.isLive();
    var good = here.rules;
    here.rules =
        new io.showrunner.rules.Rulebook() {
          @Override
          public io.showrunner.broadcast.Verdict decide(io.showrunner.broadcast.Cast cast) {
            throw new IllegalStateException("a rule that fails");
          }

          @Override
          public io.showrunner.broadcast.Admission admission(io.showrunner.broadcast.Cast cast) {
            return good.admission(cast);
          }

          @Override
          public io.showrunner.broadcast.GuestsInBattle guestsInBattle(
              io.showrunner.broadcast.Cast cast) {
            return good.guestsInBattle(cast);
          }
        };
    here.coStreams(BO, "b1");
    assertThat(here.gaveUp).singleElement().asString().contains("a rule that fails");
    assertThat(here.room().mode()).isEqualTo(Mode.SOLO);
    here.rules = good;
    here.happens(new RoomEvent.EndRequested());
    assertThat(here.room().phase()).isEqualTo(Phase.ENDED);
  }

  @Test
  void lateNewsCannotReviveABroadcastThatIsOver() {
    here.isLive();
    here.happens(new RoomEvent.EndRequested());
    here.publishes(ANA, "s2");
    here.happens(new RoomEvent.CoStreamApplied(BO));
    here.passes(Duration.ofHours(1));
    assertThat(here.room().phase()).isEqualTo(Phase.ENDED);
    assertThat(here.cloud.operations()).containsExactly(START, STOP);
    assertThat(here.heard).contains("TracksPublished stale", "CoStreamApplied stale");
  }

  @Test
  void theStreamerWhoReturnsHasTheTaskStartedWithWhatWasRecorded() {
    here.isLive();
    here.leaves(ANA, "s1");
    here.passes(Duration.ofSeconds(40));
    here.publishes(ANA, "s2");
    assertThat(here.cloud.operations()).containsExactly(START, START);
    var first = (RelayRequest.Start) here.cloud.asked.get(0);
    var again = (RelayRequest.Start) here.cloud.asked.get(1);
    assertThat(again.relay()).isEqualTo(first.relay());
    assertThat(again.task()).isEqualTo(first.task());
    assertThat(StreamUrls.goodUntil(again.url()))
        .isEqualTo(StreamUrls.goodUntil(first.url()).map(end -> end.plusSeconds(40)));
  }

  @Test
  void aChannelHeldByAnOpenRoomIsNotGivenToAnother() {
    here.isLive();
    var other = new RoomId("night");
    here.director.tell(
        other,
        new RoomEvent.RoomCreated(other, new ChannelId("c1"), BO, "A night", Orientation.PORTRAIT),
        "create-night");
    here.passes(MOMENT);
    assertThat(here.director.room(other)).isEmpty();
    assertThat(here.heard).contains("RoomCreated refused");
  }

  @Test
  void startAsksForTheGraceAsIdleLimit() {
    here.isLive();
    assertThat(((RelayRequest.Start) here.cloud.asked.get(0)).idleLimit())
        .isEqualTo(Duration.ofMinutes(2));
  }
}
