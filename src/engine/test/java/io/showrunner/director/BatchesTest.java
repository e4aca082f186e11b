package io.showrunner.director;

import static io.showrunner.director.ControlRoom.BO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.showrunner.broadcast.Admission;
import io.showrunner.broadcast.Cast;
import io.showrunner.broadcast.Engagement;
import io.showrunner.broadcast.GuestsInBattle;
import io.showrunner.broadcast.Relay;
import io.showrunner.broadcast.RoomEvent;
import io.showrunner.broadcast.RoomState;
import io.showrunner.broadcast.Standing;
import io.showrunner.broadcast.Verdict;
import io.showrunner.rules.Rulebook;
import io.showrunner.vocabulary.Milestone;
import io.showrunner.vocabulary.Orientation;
import io.showrunner.vocabulary.Phase;
import io.showrunner.vocabulary.RoomId;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** Events of different rooms share a commit, and nothing else. */
class BatchesTest {
  private static final RoomId A = new RoomId("a");
  private static final RoomId B = new RoomId("b");
  private static final RoomId C = new RoomId("c");

  private final ControlRoom here = new ControlRoom(8);
  private final Backlog backlog = new Backlog(here);

  @AfterEach
  void close() {
    here.close();
  }

  private long commitsOf(Runnable work) {
    here.passed.clear();
    work.run();
    return here.passed.stream().filter(Milestone.AFTER_THE_STATE_COMMIT::equals).count();
  }

  private void allAreLive() {
    for (RoomId room : List.of(A, B, C)) {
      backlog.created(room, Orientation.LANDSCAPE);
    }
    for (RoomId room : List.of(A, B, C)) {
      backlog.joined(room, Backlog.streamerOf(room));
    }
    for (RoomId room : List.of(A, B, C)) {
      backlog.published(room, Backlog.streamerOf(room));
    }
    backlog.isTaken();
  }

  private RoomState room(RoomId id) {
    return here.director.room(id).orElseThrow();
  }

  @Test
  void eventsOfDifferentRoomsShareACommitAndAreToldInTheirOrder() {
    backlog.created(A, Orientation.LANDSCAPE);
    backlog.created(B, Orientation.LANDSCAPE);
    backlog.created(C, Orientation.LANDSCAPE);
    assertThat(commitsOf(backlog::isTaken)).isEqualTo(1);
    assertThat(here.director.rooms()).hasSize(3);
    allAreLive();
    assertThat(List.of(room(A), room(B), room(C)))
        .allSatisfy(live -> assertThat(live.phase()).isEqualTo(Phase.LIVE))
        .allSatisfy(live -> assertThat(live.relay().recorded()).isNotNull());
    assertThat(here.cloud.operations()).hasSize(3).containsOnly("StartLiveMPUTask");
    assertThat(here.cloud.inTransaction).isFalse();
  }

  /** Two invitations to the two rooms of one battle concern the same rooms. */
  @Test
  void invitationsToBothRoomsOfABattleDoNotShareACommit() {
    allAreLive();
    var d = new RoomId("d");
    backlog.created(d, Orientation.LANDSCAPE);
    backlog.told(A, new RoomEvent.BattleInvited(B));
    backlog.isTaken();
    assertThat(room(A).engagement()).isNotNull();
    backlog.told(C, new RoomEvent.BattleInvited(A));
    backlog.told(d, new RoomEvent.BattleInvited(B));
    assertThat(commitsOf(backlog::isTaken)).isEqualTo(2);
  }

  @Test
  void noMoreThanAllowedShareOne() {
    for (int i = 0; i < 17; i++) {
      backlog.created(new RoomId("room-" + i), Orientation.LANDSCAPE);
    }
    assertThat(commitsOf(backlog::isTaken)).isEqualTo(3);
  }

  @Test
  void aRoomHasOneTurnInACommitAndNoEventOvertakesAnother() {
    backlog.created(A, Orientation.LANDSCAPE);
    backlog.joined(A, Backlog.streamerOf(A));
    backlog.created(B, Orientation.LANDSCAPE);
    backlog.created(C, Orientation.LANDSCAPE);
    assertThat(commitsOf(backlog::isTaken)).isEqualTo(2);
    assertThat(here.heard)
        .containsExactly(
            "RoomCreated accepted",
            "ParticipantJoined accepted",
            "RoomCreated accepted",
            "RoomCreated accepted");
  }

  @Test
  void aChannelIsFreeForTheNextRoomWhoseEventSharesTheCommit() {
    allAreLive();
    backlog.told(A, new RoomEvent.EndRequested());
    backlog.created(new RoomId("a2"), Backlog.channelOf(A), Orientation.LANDSCAPE);
    assertThat(commitsOf(backlog::isTaken)).isEqualTo(1);
    assertThat(here.director.room(new RoomId("a2"))).isPresent();
  }

  @Test
  void bothRoomsOfABattleCountAsMet() {
    allAreLive();
    backlog.told(A, new RoomEvent.BattleInvited(B));
    backlog.told(C, new RoomEvent.CoStreamApplied(BO));
    backlog.told(B, new RoomEvent.CoStreamApplied(BO));
    assertThat(commitsOf(backlog::isTaken)).isEqualTo(2);
    backlog.told(A, new RoomEvent.BattleAccepted(B));
    backlog.told(C, new RoomEvent.CoStreamCancelled(BO));
    backlog.told(B, new RoomEvent.CoStreamCancelled(BO));
    assertThat(commitsOf(backlog::isTaken)).isEqualTo(2);
    assertThat(room(B).engagement())
        .extracting(Engagement::stage)
        .isEqualTo(Engagement.Stage.EXPECTED);
    assertThat(room(B).places()).isEmpty();
  }

  @Test
  void whoInvitesARoomThatIsTakenMeetsItsOpponentToo() {
    allAreLive();
    backlog.told(A, new RoomEvent.BattleInvited(B));
    backlog.isTaken();
    backlog.told(C, new RoomEvent.BattleInvited(B));
    backlog.told(A, new RoomEvent.BattleCancelled(B));
    assertThat(commitsOf(backlog::isTaken)).isEqualTo(2);
    assertThat(room(C).engagement()).isNull();
    assertThat(room(B).engagement()).isNull();
  }

  @Test
  void anEventThatFailsTakesNoOtherDownWithIt() {
    here.rules = new NothingForPortraits(here.rules);
    for (RoomId room : List.of(A, B, C)) {
      backlog.created(room, room.equals(B) ? Orientation.PORTRAIT : Orientation.LANDSCAPE);
    }
    for (RoomId room : List.of(A, B, C)) {
      backlog.joined(room, Backlog.streamerOf(room));
    }
    backlog.isTaken();
    here.heard.clear();
    for (RoomId room : List.of(A, B, C)) {
      backlog.published(room, Backlog.streamerOf(room));
    }
    backlog.isTaken();
    assertThat(here.gaveUp).singleElement().asString().contains("There are no rules for portraits");
    assertThat(here.heard).containsExactly("TracksPublished accepted", "TracksPublished accepted");
    assertThat(room(A).relay().recorded()).isNotNull();
    assertThat(room(B).phase()).isEqualTo(Phase.CREATED);
    assertThat(room(C).relay().recorded()).isNotNull();
  }

  @Test
  void whatTheMachineFailedAtIsTakenOnceItCanAgain() {
    backlog.created(A, Orientation.LANDSCAPE);
    backlog.created(B, Orientation.LANDSCAPE);
    here.isAway("act_ru_execution");
    assertThatThrownBy(backlog::isTaken).isInstanceOf(DataAccessException.class);
    assertThat(here.director.rooms()).isEmpty();
    here.isBack("act_ru_execution");
    here.passes(Duration.ofSeconds(10));
    assertThat(here.director.rooms()).hasSize(2);
    assertThat(here.gaveUp).isEmpty();
    assertThat(here.heard).hasSize(2);
  }

  @Test
  void theLastMixIsGivenToOneRoomAlone() {
    here.limits = new Limits(1, 0, 400, 480);
    here.dieAndComeBack();
    allAreLive();
    for (RoomId room : List.of(A, B)) {
      backlog.told(room, new RoomEvent.CoStreamApplied(BO));
    }
    for (RoomId room : List.of(A, B)) {
      backlog.told(room, new RoomEvent.CoStreamApproved(BO));
    }
    for (RoomId room : List.of(A, B)) {
      backlog.joined(room, BO);
    }
    for (RoomId room : List.of(A, B)) {
      backlog.published(room, BO);
    }
    backlog.isTaken();
    here.passes(Duration.ofSeconds(2));
    assertThat(room(A).relay().recorded()).isInstanceOf(Relay.MixedStream.class);
    assertThat(room(B).relay().recorded()).isInstanceOf(Relay.SingleStream.class);
    assertThat(room(B).places()).extracting("standing").containsExactly(Standing.IN_LINE);
    assertThat(here.cloud.operations()).filteredOn("UpdateLiveMPUTask"::equals).hasSize(1);
  }

  /** Has no answer for a room in portrait. */
  private record NothingForPortraits(Rulebook rules) implements Rulebook {
    @Override
    public Verdict decide(Cast cast) {
      if (cast.orientation() == Orientation.PORTRAIT) {
        throw new IllegalStateException("There are no rules for portraits.");
      }
      return rules.decide(cast);
    }

    @Override
    public Admission admission(Cast cast) {
      return rules.admission(cast);
    }

    @Override
    public GuestsInBattle guestsInBattle(Cast cast) {
      return rules.guestsInBattle(cast);
    }
  }

  @Test
  void whereNotEvenTheFirstCanBeginItIsFoundOutWhyAndTheClockGoesOn() {
    allAreLive();
    here.isAway("sr_room");
    backlog.told(A, new RoomEvent.EndRequested());
    backlog.told(B, new RoomEvent.EndRequested());
    assertThatThrownBy(backlog::isTaken).isInstanceOf(DataAccessException.class);
    here.isBack("sr_room");
    here.passes(Duration.ofSeconds(30));
    assertThat(room(A).phase()).isEqualTo(Phase.ENDED);
    assertThat(room(B).phase()).isEqualTo(Phase.ENDED);
  }
}
