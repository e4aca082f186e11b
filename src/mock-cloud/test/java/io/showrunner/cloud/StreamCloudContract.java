package io.showrunner.cloud;

import static io.showrunner.cloud.Samples.ANA;
import static io.showrunner.cloud.Samples.BO;
import static io.showrunner.cloud.Samples.CHANNEL;
import static io.showrunner.cloud.Samples.PEER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.showrunner.broadcast.Relay;
import io.showrunner.cloud.Answer.Meaning;
import io.showrunner.cloud.mock.weather.CallFault;
import io.showrunner.vocabulary.AppId;
import io.showrunner.vocabulary.StreamName;
import io.showrunner.vocabulary.TaskId;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What any cloud behind the port does, written once. */
abstract class StreamCloudContract {

  abstract StreamCloud cloud();

  abstract People people();

  @Test
  void startsWhenSomebodyIsThere() {
    people().join(CHANNEL, ANA);
    assertThat(cloud().start(Samples.start(Samples.solo())))
        .isInstanceOfSatisfying(
            Answer.Done.class,
            done -> {
              assertThat(done.status()).isEqualTo(200);
              assertThat(done.requestId())
                  .matches("[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}");
            });
  }

  @Test
  void refusesToStartInAnEmptyChannel() {
    assertRefused(cloud().start(Samples.start(Samples.solo())), Meaning.CHANNEL_MISSING);
  }

  @Test
  void refusesASecondStartOfALiveTask() {
    goLive();
    assertRefused(cloud().start(Samples.start(Samples.solo())), Meaning.TASK_EXISTS);
  }

  @Test
  void refusesAUrlThatCarriesAnotherTask() {
    goLive();
    assertRefused(cloud().start(sameUrlOtherTask()), Meaning.URL_IN_USE);
  }

  @Test
  void refusesAUrlForTenSecondsAfterTheStop() {
    goLive();
    cloud().stop(Samples.stop());
    people().pass(Duration.ofMillis(9_999));
    assertRefused(cloud().start(Samples.start(Samples.solo())), Meaning.URL_IN_USE);
    people().pass(Duration.ofMillis(1));
    assertDone(cloud().start(Samples.start(Samples.solo())));
  }

  @Test
  void switchesBetweenModesUnderOneTask() {
    goLive();
    people().join(CHANNEL, BO);
    people().publish(CHANNEL, BO);
    for (Relay relay : java.util.List.of(Samples.duo(), Samples.presentation(), Samples.solo())) {
      assertDone(cloud().update(Samples.update(relay)));
      assertCarries(relay);
    }
  }

  @Test
  void mixesSoundAlone() {
    goLive();
    assertDone(cloud().update(Samples.update(Samples.radio())));
    assertCarries(Samples.radio());
  }

  @Test
  void refusesToUpdateATaskThatIsNotThere() {
    people().join(CHANNEL, ANA);
    assertRefused(cloud().update(Samples.update(Samples.solo())), Meaning.TASK_NOT_FOUND);
    goLive();
    cloud().stop(Samples.stop());
    assertRefused(cloud().update(Samples.update(Samples.solo())), Meaning.TASK_NOT_FOUND);
  }

  @Test
  void takesInAnotherChannelOnlyWhileACallJoinsThem() {
    goLive();
    people().join(PEER, BO);
    assertRefused(cloud().update(Samples.update(Samples.battle())), Meaning.CALL_MISSING);
    assertCarries(Samples.solo());
    people().connect(CHANNEL, PEER);
    assertDone(cloud().update(Samples.update(Samples.battle())));
    assertCarries(Samples.battle());
  }

  @Test
  void refusesToStopTwice() {
    goLive();
    assertDone(cloud().stop(Samples.stop()));
    assertRefused(cloud().stop(Samples.stop()), Meaning.TASK_NOT_FOUND);
  }

  @Test
  void readsBackOnlyWhatLives() {
    assertThat(cloud().detail(Samples.detail())).isEmpty();
    goLive();
    assertCarries(Samples.solo());
    cloud().stop(Samples.stop());
    assertThat(cloud().detail(Samples.detail())).isEmpty();
  }

  @Test
  void stopsATaskWhoseUserStaysAway() {
    goLive();
    people().leave(CHANNEL, ANA);
    people().pass(Duration.ofMinutes(2).minusMillis(1));
    assertCarries(Samples.solo());
    people().pass(Duration.ofMillis(1));
    assertThat(cloud().detail(Samples.detail())).isEmpty();
    assertRefused(cloud().update(Samples.update(Samples.solo())), Meaning.TASK_NOT_FOUND);
  }

  @Test
  void keepsATaskWhoseUserReturnsInTime() {
    goLive();
    people().leave(CHANNEL, ANA);
    people().pass(Duration.ofSeconds(119));
    people().join(CHANNEL, ANA);
    people().pass(Duration.ofHours(1));
    assertCarries(Samples.solo());
  }

  @Test
  void refusesAnAppItDoesNotKnow() {
    people().join(CHANNEL, ANA);
    var stranger = new RelayRequest.Stop(new AppId("app-9"), Samples.TASK);
    assertThat(cloud().stop(stranger))
        .isInstanceOfSatisfying(
            Answer.Refused.class,
            refused -> {
              assertThat(refused.code()).isEqualTo("InvalidAppId");
              assertThat(refused.meaning()).isEqualTo(Meaning.WRONG);
              assertThat(refused.message()).contains("app-9");
            });
  }

  @ParameterizedTest
  @EnumSource(CallFault.class)
  void whatGoesWrongIsToldAsWhatIsKnown(CallFault fault) {
    people().join(CHANNEL, ANA);
    people().troubles("StartLiveMPUTask", fault);
    Answer answer = cloud().start(Samples.start(Samples.solo()));
    if (fault.isSilent()) {
      assertThat(answer).isEqualTo(new Answer.Unknown(Answer.Unknown.NO_ANSWER));
    } else {
      assertThat(answer)
          .isInstanceOfSatisfying(
              Answer.Refused.class,
              refused ->
                  assertThat(refused.meaning())
                      .isEqualTo(
                          fault == CallFault.THROTTLED
                              ? Meaning.THROTTLED
                              : Meaning.CLOUD_TROUBLE));
    }
    // Asked once, so struck once: were it asked twice, the second would have been answered.
    assertThat(cloud().detail(Samples.detail()).isPresent()).isEqualTo(fault.isDone());
    Answer again = cloud().start(Samples.start(Samples.solo()));
    if (fault.isDone()) {
      assertRefused(again, Meaning.TASK_EXISTS);
    } else {
      assertDone(again);
    }
  }

  @ParameterizedTest
  @EnumSource(CallFault.class)
  void withoutAUsableAnswerNothingIsReadBack(CallFault fault) {
    goLive();
    people().troubles("ListRtcMPUTaskDetail", fault);
    assertThatThrownBy(() -> cloud().detail(Samples.detail())).isInstanceOf(CloudUnreachable.class);
    assertCarries(Samples.solo());
  }

  private void goLive() {
    people().join(CHANNEL, ANA);
    people().publish(CHANNEL, ANA);
    assertDone(cloud().start(Samples.start(Samples.solo())));
  }

  private static RelayRequest.Start sameUrlOtherTask() {
    var other = TaskId.of(new StreamName("other"));
    return new RelayRequest.Start(
        Samples.APP, other, CHANNEL, Samples.URL, Duration.ofMinutes(2), Samples.solo());
  }

  private void assertCarries(Relay relay) {
    assertThat(cloud().detail(Samples.detail()))
        .hasValueSatisfying(d -> assertThat(RelayWire.carries(d, relay, CHANNEL)).isTrue());
  }

  static void assertDone(Answer answer) {
    assertThat(answer).isInstanceOf(Answer.Done.class);
  }

  static void assertRefused(Answer answer, Meaning meaning) {
    assertThat(answer)
        .isInstanceOfSatisfying(
            Answer.Refused.class,
            refused -> {
              assertThat(refused.meaning()).as(refused.message()).isEqualTo(meaning);
              assertThat(refused.status()).isEqualTo(400);
            });
  }
}
