package io.showrunner.director;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.cloud.Answer;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A cloud that is away is told of when that begins, while it lasts and when it is over. */
class OutagesTest {
  private static final Answer SILENCE = new Answer.Unknown(Answer.Unknown.NO_ANSWER);

  private final ControlRoom here = new ControlRoom();

  @AfterEach
  void close() {
    here.close();
  }

  private void isSilentFor(int calls) {
    for (int call = 0; call < calls; call++) {
      here.cloud.answers(SILENCE);
    }
  }

  @Test
  void itsBeginAndItsEndAreTold() {
    isSilentFor(2);
    here.isLive();
    here.passes(Duration.ofSeconds(10));
    assertThat(here.outages)
        .hasSize(2)
        .first()
        .isEqualTo(
            "Calls about relays lost: StartLiveMPUTask, no answer came, since PT0S, for 0 s, 1"
                + " wait");
    assertThat(here.outages.get(1))
        .matches("Calls about relays back, since PT0S, for [2-5] s, 0 wait");
  }

  @Test
  void whileItLastsItIsToldOnceAMinuteAtMost() {
    isSilentFor(1000);
    here.isLive();
    here.passes(Duration.ofMinutes(5));
    assertThat(here.outages).hasSizeBetween(4, 6).allMatch(told -> told.contains("since PT0S"));
    assertThat(here.outages.get(4)).contains("1 wait").containsPattern("for 2[4-9][0-9] s");
  }

  @Test
  void aKeyThatIsRefusedIsToldThoughNothingWaits() {
    here.cloud.answers(ScriptedCloud.refused("InvalidAccessKeyId.NotFound", "no such key"));
    here.isLive();
    assertThat(here.outages)
        .containsExactly(
            "Calls about relays lost: StartLiveMPUTask, 400 InvalidAccessKeyId.NotFound, no such"
                + " key, since PT0S, for 0 s, 0 wait");
  }

  @Test
  void whatOneCommandAloneIsRefusedForIsNoOutage() {
    here.cloud.answers(ScriptedCloud.refused("a parameter nobody knows"));
    here.isLive();
    assertThat(here.gaveUp).hasSize(1);
    assertThat(here.outages).isEmpty();
  }

  @Test
  void aCloudThatFailsNowAndThenIsToldOfOnceAMinute() {
    here.isLive();
    for (int guest = 0; guest < 5; guest++) {
      isSilentFor(1);
      here.leaves(ControlRoom.ANA, "s" + (guest + 1));
      here.publishes(ControlRoom.ANA, "s" + (guest + 2));
      here.coStreams(ControlRoom.BO, "b" + guest);
      here.passes(Duration.ofSeconds(5));
      here.leaves(ControlRoom.BO, "b" + guest);
      here.passes(Duration.ofSeconds(5));
    }
    assertThat(here.outages.stream().filter(told -> told.contains("lost"))).hasSize(1);
  }
}
