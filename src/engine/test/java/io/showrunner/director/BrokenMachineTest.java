package io.showrunner.director;

import static io.showrunner.director.ControlRoom.ANA;
import static io.showrunner.director.ControlRoom.BO;
import static io.showrunner.director.ControlRoom.ROOM;
import static io.showrunner.director.ScriptedCloud.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.showrunner.broadcast.EndReason;
import io.showrunner.broadcast.Relay;
import io.showrunner.broadcast.RoomEvent;
import io.showrunner.cloud.Answer;
import io.showrunner.cloud.Callback;
import io.showrunner.cloud.RelayWire;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.Orientation;
import io.showrunner.vocabulary.Phase;
import io.showrunner.vocabulary.RoomId;
import io.showrunner.vocabulary.SessionId;
import io.showrunner.vocabulary.Track;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;

/** What is acknowledged stays so, whatever the database or the cloud does in between. */
class BrokenMachineTest {
  private final ControlRoom here = new ControlRoom();

  @AfterEach
  void close() {
    here.close();
  }

  @Test
  void anEventTheEngineCouldNotStoreKeepsItsPlaceInTheLine() {
    here.isLive();
    here.isAway("act_ru_execution");
    assertThatThrownBy(() -> here.happens(new RoomEvent.EndRequested()))
        .isInstanceOf(DataAccessException.class);
    here.isBack("act_ru_execution");
    here.passes(Duration.ofSeconds(10));
    assertThat(here.room().reason()).isEqualTo(EndReason.ENDED_BY_STREAMER);
    assertThat(here.gaveUp).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"act_ru_execution", "sr_room"})
  void aTimerThatRangWhileTheDatabaseWasAwayRingsAgain(String table) {
    here.isLive();
    here.leaves(ANA, "s1");
    here.passes(Duration.ofSeconds(119));
    here.isAway(table);
    assertThatThrownBy(() -> here.passes(Duration.ofSeconds(2)))
        .isInstanceOf(DataAccessException.class);
    here.isBack(table);
    here.passes(Duration.ofSeconds(10));
    assertThat(here.room().reason()).isEqualTo(EndReason.AUTO_STOPPED);
  }

  @Test
  void anAnswerThatCouldNotBeWrittenDownIsAskedForAgain() {
    here.cloud.whileAsked = () -> here.isAway("sr_outbox");
    assertThatThrownBy(here::isLive).isInstanceOf(DataAccessException.class);
    here.cloud.whileAsked = () -> {};
    here.isBack("sr_outbox");
    here.cloud.answers(refused("task already exists"));
    here.cloud.detail = Optional.of(RelayWire.parameters(here.cloud.asked.get(0)));
    here.passes(Duration.ofSeconds(10));
    assertThat(here.relay().recorded()).isEqualTo(new Relay.SingleStream(ANA));
    here.dieAndComeBack();
    assertThat(here.relay().recorded()).isEqualTo(new Relay.SingleStream(ANA));
  }

  @Test
  void aCommandGivenUpDoesNotHideWhatIsStillWanted() {
    here.isLive();
    here.cloud.answers(refused("Throttling", "slow down"), refused("Forbidden", "no"));
    here.coStreams(BO, "b1");
    here.happens(new RoomEvent.TrackMuted(BO, new SessionId("b1"), Track.CAMERA, 90));
    here.passes(Duration.ofSeconds(30));
    here.leaves(BO, "b1");
    here.passes(Duration.ofMinutes(1));
    assertThat(here.relay().wanted()).isEqualTo(new Relay.SingleStream(ANA));
    assertThat(here.relay().recorded()).isEqualTo(new Relay.SingleStream(ANA));
  }

  @Test
  void aCloudThatFailsInItsOwnWayHoldsUpNobodyElse() {
    here.isCreated();
    here.cloud.whileAsked =
        () -> {
          throw new IllegalStateException("a client that breaks");
        };
    here.publishes(ANA, "s1");
    var other = new RoomId("night");
    here.director.tell(
        other,
        new RoomEvent.RoomCreated(other, new ChannelId("c2"), BO, "A night", Orientation.PORTRAIT),
        "night");
    here.passes(Duration.ofSeconds(1));
    assertThat(here.director.room(other)).isPresent();
    here.cloud.whileAsked = () -> {};
    here.passes(Duration.ofSeconds(40));
    assertThat(here.relay().recorded()).isEqualTo(new Relay.SingleStream(ANA));
  }

  @Test
  void aChannelTheCloudDoesNotSeeYetIsAskedForAgainWhileTheRoomIsLive() {
    here.cloud.answers(refused("channel does not exist"));
    here.isLive();
    here.passes(Duration.ofSeconds(2));
    assertThat(here.cloud.operations()).containsExactly("StartLiveMPUTask", "StartLiveMPUTask");
    assertThat(here.relay().recorded()).isEqualTo(new Relay.SingleStream(ANA));
  }

  @Test
  void newsOfARoomThatWaitsForItsFirstTurnIsKeptForIt() {
    here.director.tell(
        ROOM,
        new RoomEvent.RoomCreated(
            ROOM, new ChannelId("c1"), ANA, "An evening", Orientation.LANDSCAPE),
        "create");
    assertThat(here.director.hear(joinOfAna())).isEqualTo(Witness.Heard.ACCEPTED);
    here.passes(Duration.ofSeconds(1));
    assertThat(here.room().isPresent(ANA)).isTrue();
    assertThat(here.room().phase()).isEqualTo(Phase.CREATED);
  }

  @Test
  void anUnknownAnswerIsNotARefusal() {
    here.cloud.answers(new Answer.Unknown("no answer"));
    here.isLive();
    assertThat(here.gaveUp).isEmpty();
    assertThat(here.director.isBusyWith(ROOM)).isTrue();
  }

  private static Callback joinOfAna() {
    return new Callback(
        Callback.Source.ROOM,
        Map.of(),
        Map.of(),
        """
        {"MsgId":"m1","MsgTimestamp":1767225600,"SubscribeId":"s","AppId":"app-1","ChannelId":"c1",
         "Contents":[{"Event":"UserEvent","UserEvent":{"UserId":"ana","EventTag":"Join",
         "SessionId":"s1","Timestamp":1767225600,"US":1767225600000000,"Role":1}}]}
        """);
  }
}
