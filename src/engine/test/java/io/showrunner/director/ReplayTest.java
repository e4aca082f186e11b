package io.showrunner.director;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.broadcast.Piece;
import io.showrunner.broadcast.Replay;
import io.showrunner.broadcast.Replay.Status;
import io.showrunner.broadcast.RoomEvent;
import io.showrunner.cloud.PlaylistAnswer;
import io.showrunner.cloud.PlaylistAnswer.Prospect;
import io.showrunner.vocabulary.Phase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the end of a broadcast to its replay, with a cloud that answers as it is told. */
class ReplayTest {
  private static final Duration SHOW = Duration.ofMinutes(10);
  private static final PlaylistAnswer NEVER =
      new PlaylistAnswer.Refused(400, "InvalidArgument", "no", Prospect.HOPELESS);
  private static final PlaylistAnswer LATER =
      new PlaylistAnswer.Refused(503, "ServiceUnavailable", "busy", Prospect.LATER);

  private ControlRoom room = new ControlRoom();

  @BeforeEach
  void aBroadcastIsLive() {
    room.isLive();
    room.happens(new RoomEvent.StreamArrived(null));
  }

  @AfterEach
  void close() {
    room.close();
  }

  @Test
  void nothingIsAskedInsideATransactionAndNothingBeforeTheEnd() {
    recordedInOnePiece();
    assertThat(room.projector.asked).isEmpty();
    ends();
    assertThat(replay().status()).isEqualTo(Status.PREPARING);
    room.passes(Duration.ofMinutes(1));
    assertThat(room.projector.asked).containsExactly("look", "make live/s/1767225600.mp4");
    assertThat(room.projector.inTransaction).isFalse();
    assertThat(replay().status()).isEqualTo(Status.READY);
    assertThat(replay().longest().map(Piece::url).orElseThrow())
        .startsWith("https://bucket.oss-cn-shanghai.aliyuncs.com/replay/")
        .contains("x-oss-expires=172800", "x-oss-process=hls%2Fsign%2Clive_1");
  }

  @Test
  void whereReplaysAreNotMadeTheRoomSaysNothingOfThem() {
    room.close();
    room = new ControlRoom();
    room.replays = null;
    room.dieAndComeBack();
    aBroadcastIsLive();
    recordedInOnePiece();
    ends();
    room.passes(Duration.ofHours(2));
    assertThat(room.room().replay()).isNull();
    assertThat(room.room().phase()).isEqualTo(Phase.ENDED);
    assertThat(room.projector.asked).isEmpty();
  }

  @Test
  void aPieceThatIsRefusedForGoodIsLeftOutAndTheOthersAreOffered() {
    room.projector.recorded(ControlRoom.START, Duration.ofMinutes(1));
    room.projector.recorded(ControlRoom.START.plusSeconds(120), Duration.ofMinutes(8));
    room.passes(SHOW);
    room.projector.answers(NEVER);
    ends();
    room.passes(Duration.ofMinutes(1));
    assertThat(replay().status()).isEqualTo(Status.READY);
    assertThat(replay().pieces())
        .extracting(Piece::making)
        .containsExactly(Piece.Making.LEFT_OUT, Piece.Making.MADE);
    assertThat(replay().offered()).hasSize(1);
  }

  @Test
  void ofVeryManyPiecesTheTwentyLongestAreTakenHoweverLongTheirNames() {
    for (int n = 0; n < 60; n++) {
      room.projector.recorded(
          "k".repeat(1000) + n, room.clock.now().plusSeconds(n * 10L), Duration.ofSeconds(n));
    }
    room.passes(SHOW);
    ends();
    room.passes(Duration.ofMinutes(1));
    assertThat(replay().status()).isEqualTo(Status.READY);
    assertThat(replay().offered())
        .hasSize(Replay.MOST_PIECES)
        .extracting(piece -> piece.footage().length())
        .startsWith(Duration.ofSeconds(40))
        .endsWith(Duration.ofSeconds(59));
  }

  @Test
  void whatNoPieceOfCanBeMadeHasFailedAndNothingMoreIsAsked() {
    recordedInOnePiece();
    room.projector.answers(NEVER);
    ends();
    room.passes(Duration.ofMinutes(1));
    assertThat(replay().status()).isEqualTo(Status.FAILED);
    List<String> asked = List.copyOf(room.projector.asked);
    room.passes(Duration.ofDays(1));
    assertThat(room.projector.asked).isEqualTo(asked);
  }

  @Test
  void whatMayBeMadeLaterIsAskedForAfterLongerAndLongerWaits() {
    recordedInOnePiece();
    room.projector.answers(LATER, LATER, LATER, LATER);
    ends();
    room.passes(Duration.ofMinutes(1));
    assertThat(makings()).isEqualTo(1);
    room.passes(Duration.ofMinutes(1));
    assertThat(makings()).isEqualTo(2);
    room.passes(Duration.ofMinutes(5).minusMillis(1));
    assertThat(makings()).isEqualTo(2);
    room.passes(Duration.ofMillis(1));
    assertThat(makings()).isEqualTo(3);
    room.passes(Duration.ofMinutes(30));
    assertThat(makings()).isEqualTo(4);
    assertThat(replay().status()).isEqualTo(Status.FAILED);
  }

  @Test
  void ofWhatIsSeenOnlyInPartThePartIsTakenInTheEnd() {
    room.projector.recorded(ControlRoom.START, Duration.ofMinutes(1));
    room.passes(SHOW);
    ends();
    room.passes(Duration.ofMinutes(36));
    assertThat(replay().status()).isEqualTo(Status.PREPARING);
    room.passes(Duration.ofMinutes(1));
    assertThat(replay().status()).isEqualTo(Status.READY);
    assertThat(room.projector.asked.subList(0, 4)).containsOnly("look");
  }

  @Test
  void aShortLastPieceThatIsStillToComeIsWaitedFor() {
    room.projector.recorded(room.clock.now(), Duration.ofSeconds(585));
    room.passes(SHOW);
    ends();
    room.passes(Duration.ofMinutes(1));
    assertThat(replay().status()).isEqualTo(Status.PREPARING);
    room.projector.recorded(ControlRoom.START.plusSeconds(596), Duration.ofSeconds(4));
    room.passes(Duration.ofMinutes(1));
    assertThat(replay().offered()).hasSize(2);
  }

  @Test
  void ifNobodyHasSeenTheStreamTwoLooksMustSeeTheSame() {
    room.close();
    room = new ControlRoom();
    room.isLive();
    room.projector.recorded(ControlRoom.START, Duration.ofMinutes(1));
    room.passes(SHOW);
    ends();
    room.passes(Duration.ofMinutes(1));
    assertThat(replay().status()).isEqualTo(Status.PREPARING);
    room.passes(Duration.ofMinutes(1));
    assertThat(replay().status()).isEqualTo(Status.READY);
  }

  @Test
  void itIsSignedAnewEveryDayAndWithdrawnAfterNinety() {
    recordedInOnePiece();
    ends();
    room.passes(Duration.ofMinutes(1));
    String first = url();
    Instant good = Objects.requireNonNull(replay().goodUntil());
    assertThat(good).isEqualTo(room.clock.now().plus(Duration.ofDays(2)));
    room.passes(Duration.ofDays(1));
    assertThat(url()).isNotEqualTo(first);
    assertThat(replay().goodUntil()).isEqualTo(good.plus(Duration.ofDays(1)));
    room.passes(Duration.ofDays(89).minusSeconds(1));
    assertThat(replay().status()).isEqualTo(Status.READY);
    room.passes(Duration.ofSeconds(1));
    assertThat(replay().status()).isEqualTo(Status.WITHDRAWN);
    assertThat(replay().offered()).isEmpty();
    room.passes(Duration.ofDays(30));
    assertThat(replay().status()).isEqualTo(Status.WITHDRAWN);
  }

  @Test
  void aReplayThatCanBeSeenHoldsNobodyUp() {
    recordedInOnePiece();
    ends();
    assertThat(room.clock.isPressed()).isTrue();
    room.passes(Duration.ofMinutes(1));
    assertThat(room.clock.nextDue()).contains(room.clock.now().plus(Duration.ofDays(1)));
    assertThat(room.clock.isPressed()).isFalse();
  }

  @Test
  void theAddressSurvivesARestartAndSoDoesItsRenewal() {
    recordedInOnePiece();
    ends();
    room.passes(Duration.ofMinutes(1));
    String first = url();
    room.dieAndComeBack();
    assertThat(url()).isEqualTo(first);
    room.passes(Duration.ofDays(1));
    assertThat(url()).isNotEqualTo(first);
  }

  @Test
  void anAddressThatHasExpiredIsNoneEvenIfNobodyRenewedIt() {
    recordedInOnePiece();
    ends();
    room.passes(Duration.ofMinutes(1));
    Instant end = Objects.requireNonNull(replay().goodUntil());
    assertThat(replay().at(end.minusMillis(1)).offered()).hasSize(1);
    assertThat(replay().at(end).offered()).isEmpty();
    assertThat(replay().at(end).status()).isEqualTo(Status.READY);
  }

  @Test
  void whileTheCloudIsAskedAsideRoomsGoOnAndNothingElseIsAsked() {
    room.close();
    room = new ControlRoom();
    Deque<Runnable> toDo = new ArrayDeque<>();
    room.aside = toDo::add;
    room.dieAndComeBack();
    aBroadcastIsLive();
    recordedInOnePiece();
    ends();
    room.passes(Duration.ofMinutes(1));
    assertThat(toDo).hasSize(1);
    room.nilsIsLive();
    assertThat(room.night().phase()).isEqualTo(Phase.LIVE);
    room.passes(Duration.ofMinutes(5));
    assertThat(toDo).as("one thing at a time").hasSize(1);
    toDo.remove().run();
    room.passes(Duration.ZERO);
    assertThat(toDo).as("playlists, now that recordings were found").hasSize(1);
    toDo.remove().run();
    room.passes(Duration.ZERO);
    assertThat(replay().status()).isEqualTo(Status.READY);
  }

  @Test
  void whatWasBeingAskedWhenThePowerFailedIsAskedAgain() {
    room.close();
    room = new ControlRoom();
    Deque<Runnable> toDo = new ArrayDeque<>();
    room.aside = toDo::add;
    room.dieAndComeBack();
    aBroadcastIsLive();
    recordedInOnePiece();
    ends();
    room.passes(Duration.ofMinutes(1));
    assertThat(toDo).hasSize(1);
    room.aside = Runnable::run;
    room.dieAndComeBack();
    room.passes(Duration.ZERO);
    assertThat(replay().status()).isEqualTo(Status.READY);
  }

  @Test
  void whenTheDatabaseIsAwayTheAnswerIsNotLost() {
    recordedInOnePiece();
    ends();
    room.passes(Duration.ofSeconds(59));
    room.isAway("sr_inbox");
    try {
      room.passes(Duration.ofSeconds(1));
    } catch (RuntimeException theMachinesFault) {
      // As BrokenMachineTest has it: told to whoever runs the clock, and tried again.
    }
    room.isBack("sr_inbox");
    room.passes(Duration.ofSeconds(10));
    assertThat(replay().status()).isEqualTo(Status.READY);
  }

  @Test
  void aCloudThatNeverTellsIsAFailureAndOneThatTellsOfNothingIsNot() {
    room.projector.unreachable = true;
    room.passes(SHOW);
    ends();
    room.passes(Duration.ofHours(1));
    assertThat(replay().status()).isEqualTo(Status.FAILED);
    assertThat(room.heard).contains("RecordingsUnseen accepted");
  }

  private void recordedInOnePiece() {
    room.projector.recorded(room.clock.now(), SHOW);
    room.passes(SHOW);
  }

  private void ends() {
    room.happens(new RoomEvent.EndRequested());
  }

  private long makings() {
    return room.projector.asked.stream().filter(asked -> asked.startsWith("make")).count();
  }

  private Replay replay() {
    return Objects.requireNonNull(room.room().replay());
  }

  private String url() {
    return replay().longest().map(Piece::url).orElseThrow();
  }
}
