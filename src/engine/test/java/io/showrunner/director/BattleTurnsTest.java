package io.showrunner.director;

import static io.showrunner.director.ControlRoom.NIGHT;
import static io.showrunner.director.ControlRoom.NILS;
import static io.showrunner.director.ControlRoom.ROOM;
import static io.showrunner.director.ScriptedCloud.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.broadcast.Admission;
import io.showrunner.broadcast.Cast;
import io.showrunner.broadcast.Engagement;
import io.showrunner.broadcast.Engagement.Stage;
import io.showrunner.broadcast.GuestsInBattle;
import io.showrunner.broadcast.RoomEvent;
import io.showrunner.broadcast.Verdict;
import io.showrunner.rules.Rulebook;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.LeaveReason;
import io.showrunner.vocabulary.Mode;
import io.showrunner.vocabulary.Phase;
import io.showrunner.vocabulary.RoomId;
import io.showrunner.vocabulary.SessionId;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BattleTurnsTest {
  private static final String NO_CALL =
      "TranscodeParams.UserInfos: expected a call between channels 'c1' and 'c2', but there is none.";

  private final ControlRoom here = new ControlRoom();

  @BeforeEach
  void bothAreLive() {
    here.isLive();
    here.nilsIsLive();
  }

  @AfterEach
  void close() {
    here.close();
  }

  private void accepted() {
    here.happens(new RoomEvent.BattleInvited(NIGHT));
    here.happens(new RoomEvent.BattleAccepted(NIGHT));
  }

  private void battle() {
    accepted();
    here.call();
  }

  private void nilsDropsOut() {
    here.happens(
        NIGHT,
        new RoomEvent.ParticipantLeft(
            NILS, new SessionId("n1"), LeaveReason.LOST, Integer.MAX_VALUE));
  }

  @Test
  void anInvitationTakesBothRooms() {
    here.happens(new RoomEvent.BattleInvited(NIGHT));
    assertThat(here.room().engagement()).isEqualTo(Engagement.invited(NIGHT, true));
    assertThat(here.night().engagement()).isEqualTo(Engagement.invited(ROOM, false));
  }

  @Test
  void theCallIsTheLastThingMissingAndBothMustTellOfIt() {
    accepted();
    here.happens(new RoomEvent.CallConnected(new ChannelId("c2")));
    assertThat(here.room().mode()).isEqualTo(Mode.SOLO);
    here.happens(NIGHT, new RoomEvent.CallConnected(new ChannelId("c1")));
    assertThat(here.room().mode()).isEqualTo(Mode.BATTLE);
    assertThat(here.night().mode()).isEqualTo(Mode.BATTLE);
    assertThat(here.cloud.operations())
        .containsExactly(
            "StartLiveMPUTask", "StartLiveMPUTask", "UpdateLiveMPUTask", "UpdateLiveMPUTask");
  }

  @Test
  void eachTaskNamesTheOtherChannelAndKeepsItsOwn() {
    battle();
    String night = here.cloud.last().write();
    assertThat(night)
        .contains("\"ChannelId\":\"c2\"", "{\"UserId\":\"ana\",\"ChannelId\":\"c1\"")
        .contains("{\"UserId\":\"nils\",\"StreamType\":\"0\"}");
  }

  @Test
  void aDropAsksForOneChangeInEachRoomAndFreesBoth() {
    battle();
    int before = here.cloud.asked.size();
    nilsDropsOut();
    assertThat(here.cloud.asked).hasSize(before + 2);
    assertThat(here.room().mode()).isEqualTo(Mode.SOLO);
    assertThat(here.room().engagement()).isNull();
    assertThat(here.night().phase()).isEqualTo(Phase.RECONNECTING);
    assertThat(here.night().engagement()).isNull();
  }

  @Test
  void aTurnThatFailsLeavesBothRoomsAsTheyWere() {
    accepted();
    here.happens(new RoomEvent.CallConnected(new ChannelId("c2")));
    Rulebook good = here.rules;
    here.rules = failingIn("c2", good);
    here.happens(NIGHT, new RoomEvent.CallConnected(new ChannelId("c1")));
    assertThat(here.gaveUp).singleElement().asString().contains("a rule that fails");
    assertThat(here.room().mode()).isEqualTo(Mode.SOLO);
    assertThat(here.room().engagement())
        .isEqualTo(Engagement.invited(NIGHT, true).at(Stage.EXPECTED));
    here.rules = good;
    here.happens(NIGHT, new RoomEvent.CallConnected(new ChannelId("c1")));
    assertThat(here.room().mode()).isEqualTo(Mode.BATTLE);
    assertThat(here.night().mode()).isEqualTo(Mode.BATTLE);
  }

  private static Rulebook failingIn(String channel, Rulebook good) {
    return new Rulebook() {
      @Override
      public Verdict decide(Cast cast) {
        if (cast.channel().value().equals(channel)) {
          throw new IllegalStateException("a rule that fails");
        }
        return good.decide(cast);
      }

      @Override
      public Admission admission(Cast cast) {
        return good.admission(cast);
      }

      @Override
      public GuestsInBattle guestsInBattle(Cast cast) {
        return good.guestsInBattle(cast);
      }
    };
  }

  @Test
  void aBattlesTimeRunsOnAcrossAKill() {
    battle();
    here.passes(Duration.ofMinutes(4));
    here.dieAndComeBack();
    here.passes(Duration.ofSeconds(59));
    assertThat(here.night().engagement()).extracting(Engagement::stage).isEqualTo(Stage.ON);
    here.passes(Duration.ofSeconds(1));
    assertThat(here.night().engagement()).extracting(Engagement::stage).isEqualTo(Stage.RESULT);
    here.passes(Duration.ofMinutes(1));
    assertThat(here.room().engagement()).isNull();
    assertThat(here.night().mode()).isEqualTo(Mode.SOLO);
  }

  @Test
  void aRoomNobodyKnowsIsNotInvitedNorIsOnesOwn() {
    here.happens(new RoomEvent.BattleInvited(new RoomId("nowhere")));
    here.happens(new RoomEvent.BattleInvited(ROOM));
    assertThat(here.heard).endsWith("BattleInvited refused", "BattleInvited refused");
    assertThat(here.room().engagement()).isNull();
  }

  @Test
  void whoInvitesAgainIsNotHeardAndWordsOfOtherRoomsAreNot() {
    here.happens(new RoomEvent.BattleInvited(NIGHT));
    here.happens(new RoomEvent.BattleInvited(NIGHT));
    here.happens(new RoomEvent.BattleAccepted(new RoomId("nowhere")));
    here.happens(NIGHT, new RoomEvent.BattleAccepted(ROOM));
    assertThat(here.heard)
        .endsWith("BattleInvited refused", "BattleAccepted stale", "BattleAccepted stale");
    assertThat(here.room().engagement()).isEqualTo(Engagement.invited(NIGHT, true));
  }

  @Test
  void aMixRefusedForWantOfTheCallIsTriedAgainWhileTheBattleIsOn() {
    accepted();
    here.cloud.answers(refused(NO_CALL));
    here.call();
    assertThat(here.night().relay().recorded()).isEqualTo(here.night().relay().wanted());
    assertThat(here.room().relay().recorded()).isNotEqualTo(here.room().relay().wanted());
    here.passes(Duration.ofSeconds(2));
    assertThat(here.room().relay().recorded()).isEqualTo(here.room().relay().wanted());
    assertThat(here.gaveUp).isEmpty();
  }

  @Test
  void onceTheBattleIsOverSuchAMixIsDroppedAndTheNextChangeNeedNotWait() {
    accepted();
    here.cloud.answers(refused(NO_CALL));
    here.call();
    here.cloud.answers(refused(NO_CALL));
    here.happens(new RoomEvent.BattleEnded());
    here.passes(Duration.ofSeconds(2));
    assertThat(here.room().relay().recorded()).isEqualTo(here.room().relay().wanted());
    assertThat(here.night().relay().recorded()).isEqualTo(here.night().relay().wanted());
    assertThat(here.director.isBusyWith(ROOM)).isFalse();
    assertThat(here.gaveUp).isEmpty();
  }

  @Test
  void aRoomDoesNotBattleWithItself() {
    here.happens(new RoomEvent.BattleInvited(ROOM));
    assertThat(here.room().engagement()).isNull();
    assertThat(here.heard).last().isEqualTo("BattleInvited refused");
  }
}
