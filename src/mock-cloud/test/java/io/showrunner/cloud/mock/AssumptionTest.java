package io.showrunner.cloud.mock;

import static io.showrunner.cloud.Samples.ANA;
import static io.showrunner.cloud.Samples.APP;
import static io.showrunner.cloud.Samples.BO;
import static io.showrunner.cloud.Samples.CHANNEL;
import static io.showrunner.cloud.Samples.EVENING;
import static io.showrunner.cloud.mock.TaskLifeTest.meaning;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.showrunner.cloud.Answer;
import io.showrunner.cloud.Callback;
import io.showrunner.cloud.MessageRequest;
import io.showrunner.cloud.RelayWire;
import io.showrunner.cloud.Samples;
import io.showrunner.cloud.mock.ground.Assumption;
import io.showrunner.cloud.mock.ground.MockSettings;
import io.showrunner.cloud.mock.weather.CallbackTrouble;
import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.AppId;
import io.showrunner.vocabulary.GroupId;
import io.showrunner.vocabulary.LeaveReason;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.Role;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every switch makes a difference, and only the one it names. */
class AssumptionTest {

  @ParameterizedTest
  @EnumSource(Assumption.class)
  void flippingMakesADifference(Assumption assumption) {
    Function<Stage, Object> seen = experiment(assumption);
    Stage usual = Stage.usual();
    assertThat(usual.cloud.reliedOn()).isEmpty();
    Object held = seen.apply(usual);
    assertThat(usual.cloud.reliedOn()).contains(assumption);
    Object flipped = seen.apply(Stage.flipped(assumption));
    assertThat(flipped).isNotEqualTo(held);
    assertThat(seen.apply(Stage.usual())).isEqualTo(held);
    assertThat(Stage.settings().flipped(assumption).flipped(assumption))
        .isEqualTo(Stage.settings());
  }

  @Test
  void nothingIsReliedOnWhereBothReadingsSayTheSame() {
    Stage stage = Stage.flipped(Assumption.SEI_UNASKED);
    stage.airs(Samples.solo());
    stage.must(stage.cloud.update(Samples.update(Samples.duo())));
    stage.must(stage.cloud.stop(Samples.stop()));
    assertThat(stage.cloud.reliedOn())
        .doesNotContain(
            Assumption.IDLE_WITHOUT_NAMED_USERS,
            Assumption.MODE_CHANGE_MOVES_QUOTA,
            Assumption.UPDATE_KEEPS_ABSENT_SECTIONS,
            Assumption.STOP_OF_UNKNOWN_TASK_REFUSED,
            Assumption.MISSING_PARAM_IS_400);
  }

  private static Function<Stage, Object> experiment(Assumption assumption) {
    return switch (assumption) {
      case IDLE_WITHOUT_NAMED_USERS -> AssumptionTest::aloneWithAStranger;
      case TWO_MINUTES_WITHOUT_LIMIT -> AssumptionTest::aloneWithoutALimit;
      case STOP_OF_UNKNOWN_TASK_REFUSED ->
          stage -> stage.cloud.stop(Samples.stop()) instanceof Answer.Done;
      case ONLY_LIVE_TASKS_LISTED -> AssumptionTest::readAfterTheStop;
      case MODE_CHANGE_MOVES_QUOTA -> AssumptionTest::mixWithoutRoom;
      case UPDATE_KEEPS_ABSENT_SECTIONS -> AssumptionTest::updateOfTheUserAlone;
      case UNKNOWN_PARAMETERS_REFUSED -> stage -> started(stage, "Colour", "red");
      case MISSING_PARAM_IS_400 ->
          stage -> stage.cloud.call("StopLiveMPUTask", JsonObject.EMPTY).status();
      case URL_REST_COVERS_MULTI -> AssumptionTest::multiUrlAfterTheStop;
      case SEI_UNASKED ->
          stage -> {
            stage.airs(Samples.solo());
            return stage.frames.size();
          };
      case ONLY_USER_EVENTS_SUBSCRIBED -> AssumptionTest::callbacksOfAJoin;
      case REFUSED_CALLBACKS_RETRIED -> AssumptionTest::attemptsAtABrokenSubscriber;
      case LOST_CALLBACKS_LOGGED -> AssumptionTest::logOfAJoinThatGotLost;
      case ENDS_OF_TASKS_TOLD ->
          stage -> {
            stage.airs(Samples.solo());
            stage.cloud.stopFromConsole(Samples.TASK);
            stage.pass(1);
            return stage.cloud.sent(Callback.Source.TASK, EVENING, stage.clock.now()).size();
          };
      case GROUPS_HAVE_MEMBERS -> stage -> said(stage, null);
      case MESSAGE_USERS_ARE_PLAIN -> AssumptionTest::saidToADashedUser;
      case RECEIVERS_ONLINE -> stage -> said(stage, BO);
    };
  }

  private static Object aloneWithAStranger(Stage stage) {
    stage.comes(BO);
    stage.airs(Samples.solo());
    stage.world().leave(CHANNEL, ANA, LeaveReason.LOST);
    stage.pass(180);
    return stage.cloud.liveTasks().size();
  }

  private static Object aloneWithoutALimit(Stage stage) {
    started(stage, "MaxIdleTime", "");
    stage.world().leave(CHANNEL, ANA, LeaveReason.LOST);
    stage.pass(119);
    int alone = stage.cloud.liveTasks().size();
    stage.pass(1);
    assertThat(stage.cloud.liveTasks()).isEmpty();
    return alone;
  }

  private static Object readAfterTheStop(Stage stage) {
    stage.airs(Samples.solo());
    stage.cloud.stop(Samples.stop());
    return stage.cloud.detail(Samples.detail()).isPresent();
  }

  private static Object mixWithoutRoom(Stage stage) {
    stage.cloud.allow(new MockSettings.Quota(1, 0));
    stage.airs(Samples.solo());
    return stage.cloud.update(Samples.update(Samples.duo())) instanceof Answer.Done;
  }

  /** Read as replacement, what is left has MixMode 1 and no TranscodeParams. */
  private static Object updateOfTheUserAlone(Stage stage) {
    stage.airs(Samples.solo());
    JsonObject update = RelayWire.parameters(Samples.update(Samples.solo())).with("MixMode", "");
    return stage.cloud.call("UpdateLiveMPUTask", update).isDone();
  }

  private static Object multiUrlAfterTheStop(Stage stage) {
    List<JsonObject> targets =
        List.of(JsonObject.EMPTY.with("URL", "rtmp://push.example.com/live/a"));
    stage.comes(ANA);
    JsonObject start =
        RelayWire.parameters(Samples.start(Samples.solo()))
            .with("StreamURL", "")
            .with("MultiStreamURL", Json.of(targets));
    assertThat(stage.cloud.call("StartLiveMPUTask", start).isDone()).isTrue();
    stage.cloud.stop(Samples.stop());
    return stage.cloud.call("StartLiveMPUTask", start).isDone();
  }

  private static Object callbacksOfAJoin(Stage stage) {
    stage.joins(CHANNEL, ANA);
    stage.pass(1);
    return stage.callbacks.size();
  }

  /** It refuses the first and does not hear the second. */
  private static Object attemptsAtABrokenSubscriber(Stage stage) {
    var box = new Letterbox();
    box.answers.addAll(List.of(500, 0));
    stage.cloud.carriedBy(box);
    JsonObject wish =
        JsonObject.EMPTY
            .with("AppId", APP.value())
            .with("CallbackUrl", "http://h/")
            .with("Events", List.of(Json.of("UserEvent")));
    assertThat(stage.cloud.call("CreateEventSub", wish).isDone()).isTrue();
    stage.joins(CHANNEL, ANA);
    stage.joins(CHANNEL, BO);
    stage.pass(10);
    return box.letters.size();
  }

  private static Object logOfAJoinThatGotLost(Stage stage) {
    stage.cloud.weather().callbacks().trouble(CallbackTrouble.LOSE, 1, null, null);
    stage.joins(CHANNEL, ANA);
    stage.pass(1);
    assertThat(stage.callbacks).isEmpty();
    return stage.cloud.sent(Callback.Source.ROOM, EVENING, stage.clock.now()).size();
  }

  private static Object saidToADashedUser(Stage stage) {
    JsonObject said =
        JsonObject.EMPTY
            .with("AppId", APP.value())
            .with("SenderId", "ana")
            .with("ReceiverId", "guest-1")
            .with("Body", "{}");
    return stage.cloud.call("SendLiveMessageUser", said).isDone();
  }

  private static Object said(Stage stage, @Nullable ParticipantId to) {
    var group = new GroupId("g1");
    stage.must(stage.cloud.makeGroup(new MessageRequest.MakeGroup(APP, group, ANA)));
    return stage.cloud.send(
            new MessageRequest.Send(APP, group, to, ANA, "m1", 20002, JsonObject.EMPTY))
        instanceof Answer.Done;
  }

  private static Object started(Stage stage, String name, String value) {
    stage.comes(ANA);
    JsonObject start = RelayWire.parameters(Samples.start(Samples.solo())).with(name, value);
    return stage.cloud.call("StartLiveMPUTask", start).isDone();
  }

  @Test
  void seiComesWhenAskedForUnderEitherReading() {
    Stage stage = Stage.flipped(Assumption.SEI_UNASKED);
    assertThat(started(stage, "SeiParams", "{\"LayoutVolume\":{}}")).isEqualTo(true);
    assertThat(stage.frames).hasSize(1);
  }

  @Test
  void channelsTellOfTheirOpeningAndClosing() {
    Stage stage = Stage.flipped(Assumption.ONLY_USER_EVENTS_SUBSCRIBED);
    stage.joins(CHANNEL, ANA);
    stage.world().leave(CHANNEL, ANA, LeaveReason.NORMAL);
    stage.pass(10);
    assertThat(stage.callbacks).hasSize(4);
    assertThat(stage.callbacks.get(0).body()).contains("\"EventTag\":\"Open\"");
    assertThat(stage.callbacks.get(3).body()).contains("\"EventTag\":\"Close\"");
  }

  @Test
  void anUpdateOfOneSectionKeepsTheOthers() {
    Stage stage = Stage.usual();
    stage.comes(ANA);
    String sei = "{\"LayoutVolume\":{\"Interval\":\"1000\"}}";
    assertThat(started(stage, "SeiParams", sei)).isEqualTo(true);
    stage.must(stage.cloud.update(Samples.update(Samples.duo())));
    JsonObject detail = stage.cloud.detail(Samples.detail()).orElseThrow();
    assertThat(detail.fields().keySet())
        .containsExactly(
            "AppId",
            "ChannelId",
            "TaskId",
            "MixMode",
            "StreamURL",
            "Region",
            "MaxIdleTime",
            "TranscodeParams",
            "SeiParams");
    assertThat(detail.text("Region")).contains("CN-Shanghai");
  }

  @Test
  void aKnownAppWithoutChannelsHasNone() {
    Stage stage = Stage.with(Stage.settings().withApps(List.of(APP, new AppId("app-2"))));
    stage.comes(ANA);
    JsonObject start = RelayWire.parameters(Samples.start(Samples.solo())).with("AppId", "app-2");
    assertThat(stage.cloud.call("StartLiveMPUTask", start).text("Message"))
        .contains("channel does not exist");
  }

  @Test
  void whatPeopleCannotDoIsRefusedAndChangesNothing() {
    Stage stage = Stage.usual();
    stage.world().join(CHANNEL, BO, Role.VIEWER);
    String before = stage.cloud.state().write();
    assertThatThrownBy(() -> stage.world().leave(CHANNEL, ANA, LeaveReason.LOST))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Expected 'ana' to be in channel 'c-1'");
    assertThatThrownBy(() -> stage.world().publish(CHANNEL, BO, Stage.BOTH))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("it was as viewer");
    assertThat(stage.cloud.state().write()).isEqualTo(before);
  }

  @Test
  void theSameWorldSaysTheSameTwice() {
    assertThat(anEvening()).isEqualTo(anEvening());
  }

  private static String anEvening() {
    Stage stage = Stage.usual();
    stage.airs(Samples.solo());
    stage.pass(30);
    stage.comes(BO);
    stage.must(stage.cloud.update(Samples.update(Samples.duo())));
    assertThat(meaning(stage.cloud.start(Samples.start(Samples.solo()))))
        .isEqualTo(Answer.Meaning.TASK_EXISTS);
    stage.pass(30);
    return stage.callbacks + "\n" + stage.told + "\n" + stage.frames + stage.cloud.state().write();
  }
}
