package io.showrunner.director;

import static io.showrunner.director.ControlRoom.BO;
import static io.showrunner.director.ScriptedCloud.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.broadcast.RoomEvent;
import io.showrunner.cloud.Answer;
import io.showrunner.notice.Notice;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How notices are brought to people's apps: in order, again if need be, and never in the way. */
class HeraldTest {
  private final SpokenCloud spoken = new SpokenCloud();
  private final ControlRoom here = new ControlRoom(spoken);

  @AfterEach
  void close() {
    here.close();
  }

  @Test
  void theGroupIsMadeBeforeAnythingIsSaid() {
    here.isLive();
    here.happens(new RoomEvent.CoStreamApplied(BO));
    assertThat(spoken.asked.get(0).operation()).isEqualTo("CreateLiveMessageGroup");
    assertThat(spoken.sent()).containsExactly("20001 2");
    assertThat(spoken.inTransaction).isFalse();
  }

  @Test
  void aSecondCopyOfAWordSaysNothing() {
    here.isLive();
    here.director.tell(ControlRoom.ROOM, new RoomEvent.CoStreamApplied(BO), "once");
    here.director.tell(ControlRoom.ROOM, new RoomEvent.CoStreamApplied(BO), "once");
    here.passes(Duration.ZERO);
    assertThat(spoken.sent()).hasSize(1);
  }

  @Test
  void whatWasNotAnsweredIsSaidAgainUnderTheSameId() {
    here.isLive();
    spoken.answers(new Answer.Unknown(Answer.Unknown.NO_ANSWER), refused("Throttling.User", "-"));
    here.happens(new RoomEvent.CoStreamApplied(BO));
    here.passes(Duration.ofSeconds(10));
    assertThat(spoken.sent()).containsExactly("20001 2", "20001 2", "20001 2");
  }

  @Test
  void messagesThatGoUnansweredAreToldOf() {
    here.isLive();
    spoken.answers(new Answer.Unknown(Answer.Unknown.NO_ANSWER));
    here.happens(new RoomEvent.CoStreamApplied(BO));
    here.passes(Duration.ofSeconds(10));
    assertThat(here.outages)
        .hasSize(2)
        .first()
        .asString()
        .startsWith(
            "Messages to people's apps lost: SendLiveMessageUser, no answer came, since PT0S, for 0"
                + " s, 1 wait");
  }

  @Test
  void theOrderOfARoomIsKeptWhileOneMessageWaits() {
    here.isLive();
    spoken.answers(new Answer.Unknown(Answer.Unknown.NO_ANSWER));
    here.coStreams(BO, "s2");
    assertThat(spoken.sent()).containsExactly("20001 2");
    here.passes(Duration.ofSeconds(10));
    assertThat(spoken.sent()).containsExactly("20001 2", "20001 2", "20002 3", "20003 4");
  }

  @Test
  void anotherRoomDoesNotWaitForThat() {
    here.isLive();
    here.nilsIsLive();
    spoken.answers(new Answer.Unknown(Answer.Unknown.NO_ANSWER));
    here.happens(new RoomEvent.CoStreamApplied(BO));
    here.happens(ControlRoom.NIGHT, new RoomEvent.CoStreamApplied(BO));
    assertThat(spoken.sent()).containsExactly("20001 2", "20001 2");
  }

  @Test
  void whereNobodyIsNobodyIsToldAndNothingIsWrong() {
    here.isLive();
    spoken.answers(refused("ResourceNotExist", "user is not online"));
    here.happens(new RoomEvent.CoStreamApplied(BO));
    here.passes(Duration.ofSeconds(20));
    assertThat(spoken.sent()).hasSize(1);
    assertThat(here.gaveUp).isEmpty();
  }

  @Test
  void whatWouldBeRefusedAgainIsGivenUpAndTold() {
    here.isLive();
    spoken.answers(refused("Forbidden", "not allowed"));
    here.happens(new RoomEvent.CoStreamApplied(BO));
    here.passes(Duration.ofSeconds(20));
    assertThat(spoken.sent()).hasSize(1);
    assertThat(here.gaveUp)
        .containsExactly("A message could not be brought to people: not allowed");
  }

  @Test
  void whatNoMessageCanHoldIsGivenUpAndHoldsUpNothing() {
    here.isLive();
    here.happens(new RoomEvent.Announced(new Notice.Comment(BO, "\"".repeat(9_000))));
    here.happens(new RoomEvent.CoStreamApplied(BO));
    assertThat(spoken.sent()).containsExactly("20001 3");
    assertThat(here.gaveUp).singleElement().asString().contains("at most 15 KB");
  }

  @Test
  void aMessengerThatIsNotEvenThereStopsNothing() {
    here.isLive();
    Deque<Runnable> later = new ArrayDeque<>();
    here.aside = later::add;
    spoken.whileAsked =
        () -> {
          throw new NoClassDefFoundError("a part of the vendor's library");
        };
    here.happens(new RoomEvent.CoStreamApplied(BO));
    later.remove().run();
    spoken.whileAsked = () -> {};
    here.aside = Runnable::run;
    here.passes(Duration.ofSeconds(10));
    assertThat(spoken.sent()).containsExactly("20001 2", "20001 2");
  }

  @Test
  void nothingIsSaidOnceTheBroadcastIsOver() {
    here.isLive();
    here.happens(new RoomEvent.EndRequested());
    here.happens(new RoomEvent.Announced(new Notice.Comment(BO, "Too late")));
    assertThat(spoken.sent()).containsExactly("10004 2");
  }

  @Test
  void whatWasWrittenDownIsSaidAfterAKill() {
    here.isLive();
    spoken.answers(new Answer.Unknown(Answer.Unknown.NO_ANSWER));
    here.happens(new RoomEvent.CoStreamApplied(BO));
    here.dieAndComeBack();
    here.passes(Duration.ofSeconds(10));
    assertThat(spoken.sent()).containsExactly("20001 2", "20001 2");
  }

  @Test
  void anAnswerThatCannotBeWrittenDownIsNotForgotten() {
    here.isLive();
    spoken.whileAsked = () -> here.isAway("sr_outbox");
    try {
      here.happens(new RoomEvent.CoStreamApplied(BO));
    } catch (RuntimeException broken) {
      // The clock of this test passes on what a clock in production logs.
    }
    spoken.whileAsked = () -> {};
    here.isBack("sr_outbox");
    here.passes(Duration.ofSeconds(20));
    here.happens(new RoomEvent.CoStreamApproved(BO));
    assertThat(spoken.sent()).containsExactly("20001 2", "20002 3");
  }

  @Test
  void noMoreGoOutInASecondThanTheVendorAllows() {
    here.isLive();
    for (int i = 0; i < 100; i++) {
      here.happens(new RoomEvent.Announced(new Notice.Comment(BO, "Hello " + i)));
    }
    assertThat(spoken.sent()).hasSizeLessThan(50);
    here.passes(Duration.ofSeconds(3));
    assertThat(spoken.sent()).hasSize(100);
  }

  @Test
  void aMessengerThatIsSlowHoldsUpNoRelay() {
    Deque<Runnable> later = new ArrayDeque<>();
    here.aside = later::add;
    here.dieAndComeBack();
    here.isLive();
    assertThat(here.cloud.operations()).containsExactly("StartLiveMPUTask");
    assertThat(spoken.asked).isEmpty();
    later.remove().run();
    here.passes(Duration.ZERO);
    assertThat(spoken.asked).hasSize(1);
  }
}
