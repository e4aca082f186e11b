package io.showrunner.cloud.mock;

import static io.showrunner.cloud.Samples.ANA;
import static io.showrunner.cloud.Samples.BO;
import static io.showrunner.cloud.Samples.CHANNEL;
import static io.showrunner.cloud.mock.TaskLifeTest.meaning;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.showrunner.cloud.Answer;
import io.showrunner.cloud.Callback;
import io.showrunner.cloud.CloudUnreachable;
import io.showrunner.cloud.Samples;
import io.showrunner.cloud.mock.ground.MockSettings.Rates;
import io.showrunner.cloud.mock.weather.CallFault;
import io.showrunner.cloud.mock.weather.CallbackTrouble;
import io.showrunner.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calls, callbacks and limits in bad weather. */
class WeatherTest {
  private static final String START = "StartLiveMPUTask";

  private final Stage stage = Stage.usual();

  @ParameterizedTest
  @CsvSource({
    "THROTTLED, 400, Throttling.User, 0",
    "UNAVAILABLE, 503, ServiceUnavailable, 0",
    "ERROR, 500, InternalError, 0",
    "ERROR_BUT_DONE, 500, InternalError, 1",
    "TIMEOUT, 0, '', 0",
    "TIMEOUT_BUT_DONE, 0, '', 1"
  })
  void aFaultSaysOneThingAndDoesAnother(CallFault fault, int status, String code, int tasks) {
    stage.comes(ANA);
    stage.cloud.weather().calls().strike(START, fault, 1);
    Answer answer = stage.cloud.start(Samples.start(Samples.solo()));
    if (answer instanceof Answer.Refused refused) {
      assertThat(refused.status()).isEqualTo(status);
      assertThat(refused.code()).isEqualTo(code);
    } else {
      assertThat(status).isZero();
      assertThat(answer).isEqualTo(new Answer.Unknown(Answer.Unknown.NO_ANSWER));
    }
    assertThat(stage.cloud.liveTasks()).hasSize(tasks);
  }

  @Test
  void aThrottledCallIsNotEvenRead() {
    stage.cloud.weather().calls().strike("*", CallFault.THROTTLED, 1);
    assertThat(stage.cloud.call("NoSuchThing", JsonObject.EMPTY).text("Code"))
        .isEqualTo("Throttling.User");
    assertThat(stage.cloud.call("NoSuchThing", JsonObject.EMPTY).status()).isEqualTo(404);
  }

  @Test
  void faultsAreCountedAndTheOneToldFirstStrikesFirst() {
    var calls = stage.cloud.weather().calls();
    calls.strike(START, CallFault.ERROR, 2);
    calls.strike("*", CallFault.TIMEOUT, 1);
    assertThat(calls.next(START)).contains(CallFault.ERROR);
    assertThat(calls.next("StopLiveMPUTask")).contains(CallFault.TIMEOUT);
    assertThat(calls.next("StopLiveMPUTask")).isEmpty();
    assertThat(calls.next(START)).contains(CallFault.ERROR);
    assertThat(calls.next(START)).isEmpty();
  }

  @Test
  void aFaultThatLastsIsOverAtItsEnd() {
    var calls = stage.cloud.weather().calls();
    calls.strike("*", CallFault.ERROR, Duration.ofSeconds(10));
    assertThat(calls.roughUntil()).isEqualTo(Instant.MIN);
    stage.pass(9.999);
    assertThat(calls.next(START)).isPresent();
    assertThat(calls.lastStrike()).contains(stage.clock.now());
    assertThat(calls.roughUntil()).isEqualTo(stage.clock.now().plusMillis(1));
    stage.pass(0.001);
    assertThat(calls.next(START)).isEmpty();
  }

  @Test
  void whatATaskCarriesCannotBeReadWithoutAnAnswer() {
    stage.airs(Samples.solo());
    stage.cloud.weather().calls().strike("ListRtcMPUTaskDetail", CallFault.TIMEOUT, 1);
    assertThatThrownBy(() -> stage.cloud.detail(Samples.detail()))
        .isInstanceOf(CloudUnreachable.class)
        .hasMessage("no answer came");
    assertThat(stage.cloud.detail(Samples.detail())).isPresent();
  }

  @Test
  void aCallThatGotNoAnswerLeavesTheTaskThere() {
    stage.comes(ANA);
    stage.cloud.weather().calls().strike(START, CallFault.TIMEOUT_BUT_DONE, 1);
    stage.cloud.start(Samples.start(Samples.solo()));
    assertThat(meaning(stage.cloud.start(Samples.start(Samples.solo()))))
        .isEqualTo(Answer.Meaning.TASK_EXISTS);
  }

  @Test
  void lostCallbacksDoNotArriveUntilItIsCalmAgain() {
    var callbacks = stage.cloud.weather().callbacks();
    callbacks.trouble(CallbackTrouble.LOSE, 1, null, null);
    stage.joins(CHANNEL, ANA);
    stage.pass(1);
    assertThat(stage.callbacks).isEmpty();
    callbacks.calm();
    stage.joins(CHANNEL, BO);
    stage.pass(1);
    assertThat(stage.callbacks).hasSize(1);
  }

  @Test
  void doubledAndDelayedCallbacksComeTwiceAndLate() {
    var callbacks = stage.cloud.weather().callbacks();
    callbacks.trouble(CallbackTrouble.DOUBLE, 1, Duration.ofSeconds(2), Duration.ofSeconds(1));
    callbacks.trouble(CallbackTrouble.DELAY, 1, Duration.ofSeconds(3), Duration.ofSeconds(1));
    assertThat(callbacks.copies(Callback.Source.ROOM))
        .containsExactly(Duration.ofSeconds(3), Duration.ofSeconds(5));
    assertThat(callbacks.roughUntil()).isEqualTo(stage.clock.now().plusSeconds(5));
    stage.joins(CHANNEL, ANA);
    stage.pass(3.2);
    assertThat(stage.callbacks).hasSize(1);
    stage.pass(2);
    assertThat(stage.callbacks).hasSize(2);
    assertThat(stage.callbacks.get(1)).isEqualTo(stage.callbacks.get(0));
    assertThat(callbacks.copies(Callback.Source.ROOM)).containsExactly(Duration.ZERO);
  }

  @Test
  void aShareOfCallbacksIsConcernedAndTheSameOnesEachTime() {
    List<Boolean> lost = lost(0.3);
    assertThat(lost.stream().filter(Boolean::booleanValue).count()).isBetween(20L, 40L);
    assertThat(lost(0.3)).isEqualTo(lost);
    assertThat(lost(0)).doesNotContain(true);
  }

  private static List<Boolean> lost(double rate) {
    var callbacks = Stage.usual().cloud.weather().callbacks();
    callbacks.trouble(CallbackTrouble.LOSE, rate, null, null);
    return IntStream.range(0, 100)
        .mapToObj(i -> callbacks.copies(Callback.Source.CDN).isEmpty())
        .toList();
  }

  @Test
  void shuffledCallbacksOvertakeOneAnother() {
    var callbacks = stage.cloud.weather().callbacks();
    callbacks.trouble(CallbackTrouble.SHUFFLE, 1, null, null);
    List<Duration> late =
        IntStream.range(0, 20)
            .mapToObj(i -> callbacks.copies(Callback.Source.ROOM).get(0))
            .toList();
    assertThat(late).doesNotHaveDuplicates();
    assertThat(late).allMatch(l -> l.compareTo(CallbackTrouble.SHUFFLE.usual()) <= 0);
    assertThat(late).isNotEqualTo(late.stream().sorted().toList());
  }

  @Test
  void oneCallTooManyWithinASecondIsThrottledAndTheNextSecondIsFree() {
    Stage slow = Stage.with(Stage.settings().withRates(new Rates(true, 1, Map.of(START, 2))));
    assertThat(codes(slow, 3)).containsExactly("MissingParam", "MissingParam", "Throttling.User");
    assertThat(slow.cloud.call("StopLiveMPUTask", JsonObject.EMPTY).text("Code"))
        .isEqualTo("MissingParam");
    slow.pass(1);
    assertThat(codes(slow, 1)).containsExactly("MissingParam");
  }

  @ParameterizedTest
  @CsvSource({
    "true, 1, StartLiveMPUTask, 500, 501",
    "true, 1, ListRtcMPUTaskDetail, 50, 51",
    "true, 3, ListRtcMPUTaskDetail, 150, 151",
    "false, 1, StartLiveMPUTask, 2000, 0"
  })
  void limitsAreTheVendorsOwnAMultipleOrNone(
      boolean limited, int factor, String operation, int done, int throttled) {
    Stage at = Stage.with(Stage.settings().withRates(new Rates(limited, factor, Map.of())));
    for (int call = 1; call <= done; call++) {
      assertThat(at.cloud.call(operation, JsonObject.EMPTY).text("Code")).isEqualTo("MissingParam");
    }
    if (throttled > 0) {
      assertThat(at.cloud.call(operation, JsonObject.EMPTY).text("Code"))
          .isEqualTo("Throttling.User");
    }
  }

  private static List<String> codes(Stage at, int calls) {
    return IntStream.range(0, calls)
        .mapToObj(i -> at.cloud.call(START, JsonObject.EMPTY).text("Code"))
        .toList();
  }
}
