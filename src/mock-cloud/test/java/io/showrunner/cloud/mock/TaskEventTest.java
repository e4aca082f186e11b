package io.showrunner.cloud.mock;

import static io.showrunner.cloud.Samples.ANA;
import static io.showrunner.cloud.Samples.APP;
import static io.showrunner.cloud.Samples.BO;
import static io.showrunner.cloud.Samples.CHANNEL;
import static io.showrunner.cloud.Samples.EVENING;
import static io.showrunner.cloud.Samples.PEER;
import static io.showrunner.cloud.Samples.TASK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.showrunner.cloud.Callback;
import io.showrunner.cloud.RelayWire;
import io.showrunner.cloud.Samples;
import io.showrunner.cloud.mock.ground.Assumption;
import io.showrunner.cloud.mock.post.Letter;
import io.showrunner.cloud.mock.task.TaskChange.By;
import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.LeaveReason;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Subscriptions to task events, and what subscribers are told. */
class TaskEventTest {
  private static final String URL = "http://a.example.com/tasks";
  private final Stage stage = Stage.usual();
  private final Letterbox box = new Letterbox();

  @BeforeEach
  void carries() {
    stage.cloud.carriedBy(box);
  }

  @Test
  void tellsWhenATaskBeginsToRun() {
    String id = subscribed(wish());
    stage.airs(Samples.solo());
    stage.pass(1);
    Letter letter = box.letters.get(0);
    assertThat(letter.method()).isEqualTo("POST");
    assertThat(letter.url()).isEqualTo(URL);
    assertThat(letter.headers())
        .isEqualTo(
            Map.of(
                "content-type",
                "application/json",
                "Ali-Rtc-Timestamp",
                Long.toString(EVENING.getEpochSecond())));
    JsonObject body = Json.parseObject(letter.body());
    String message = body.text("MsgId").orElseThrow();
    assertThat(message).matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    long now = EVENING.toEpochMilli();
    assertThat(body)
        .isEqualTo(
            Json.parse(
                String.format(
                    Locale.ROOT,
                    """
                {"EventType":1,"MsgId":"%s","AppId":"app-1","SubId":"%s","TaskId":"%s",\
                "CallbackTs":%d,"Payload":{"DstUrl":"%s","EventTs":%d,"EventCode":1,\
                "ErrorCode":0,"ErrorMessage":""}}""",
                    message,
                    id,
                    TASK,
                    now + 200,
                    Samples.URL,
                    now)));
  }

  @Test
  void oneEventForEachTarget() {
    subscribed(wish());
    stage.comes(ANA);
    started(two());
    stage.pass(1);
    assertThat(targets())
        .containsExactly("rtmp://push.example.com/live/a", "rtmp://push.example.com/live/b");
  }

  @Test
  void nothingRunsUntilSomebodyPublishes() {
    subscribed(wish());
    stage.joins(CHANNEL, ANA);
    stage.must(stage.cloud.start(Samples.start(Samples.solo())));
    stage.pass(5);
    assertThat(box.letters).isEmpty();
    stage.world().publish(CHANNEL, ANA, Stage.BOTH);
    stage.pass(5);
    stage.world().unpublish(CHANNEL, ANA, Stage.BOTH);
    stage.world().publish(CHANNEL, ANA, Stage.BOTH);
    stage.pass(5);
    assertThat(targets()).containsExactly(Samples.URL.value());
  }

  @Test
  void onlyTheTargetThatIsNewIsTold() {
    subscribed(wish());
    stage.comes(ANA);
    started(RelayWire.parameters(Samples.start(Samples.solo())));
    String other = "rtmp://push.example.com/live/other";
    JsonObject update =
        RelayWire.parameters(Samples.update(Samples.solo())).with("StreamURL", other);
    assertThat(stage.cloud.call("UpdateLiveMPUTask", update).isDone()).isTrue();
    stage.pass(5);
    assertThat(targets()).containsExactly(Samples.URL.value(), other);
  }

  @Test
  void theEndOfATaskThatWasAskedForIsNotTold() {
    subscribed(wish());
    stage.airs(Samples.solo());
    stage.cloud.stop(Samples.stop());
    stage.pass(600);
    assertThat(box.letters).hasSize(1);
    assertThat(stage.cloud.reliedOn()).doesNotContain(Assumption.ENDS_OF_TASKS_TOLD);
  }

  @Test
  void theEndOfATaskThatIdledIsNotTold() {
    subscribed(wish());
    stage.airs(Samples.solo());
    stage.world().leave(CHANNEL, ANA, LeaveReason.LOST);
    stage.pass(600);
    assertThat(stage.cloud.liveTasks()).isEmpty();
    assertThat(box.letters).hasSize(1);
  }

  static Stream<Arguments> ends() {
    return Stream.of(
        Arguments.of(3, "stopped by user", end(stage -> stage.cloud.stopFromConsole(TASK))),
        Arguments.of(4, "channel stopped", end(stage -> stage.world().close(CHANNEL))),
        Arguments.of(5, "stopped: CDN network problem", end(stage -> fails(stage, By.PUSH_FAILED))),
        Arguments.of(6, "stopped: bad live URL", end(stage -> fails(stage, By.BAD_URL))));
  }

  private static Consumer<Stage> end(Consumer<Stage> how) {
    return how;
  }

  private static void fails(Stage stage, By cause) {
    assertThat(stage.cloud.fail(TASK, cause)).isTrue();
    assertThat(stage.cloud.fail(TASK, cause)).as("it is over").isFalse();
  }

  @ParameterizedTest
  @MethodSource("ends")
  void anEndByOtherHandsIsToldInTheNumbersOfTheOlderList(
      int code, String words, Consumer<Stage> end) {
    subscribed(wish());
    stage.airs(Samples.solo());
    stage.pass(60);
    int before = stage.callbacks.size();
    end.accept(stage);
    assertThat(stage.cloud.liveTasks()).isEmpty();
    stage.pass(1);
    String told =
        String.format(
            Locale.ROOT,
            "\"EventTs\":%d,\"EventCode\":%d,\"ErrorCode\":0,\"ErrorMessage\":\"%s\"}",
            EVENING.plusSeconds(60).toEpochMilli(),
            code,
            words);
    assertThat(box.letters.get(1).body()).contains(told);
    List<Callback> heard = stage.callbacks.subList(before, stage.callbacks.size());
    assertThat(heard)
        .filteredOn(callback -> callback.source() == Callback.Source.TASK)
        .singleElement()
        .extracting(Callback::body)
        .asString()
        .contains(told, "\"SubId\":\"Sub-in-process\"");
  }

  @Test
  void onlyTheChannelsOwnTasksEndWithIt() {
    stage.joins(CHANNEL, ANA);
    stage.joins(PEER, BO);
    stage.world().connect(CHANNEL, PEER);
    stage.must(stage.cloud.start(Samples.start(Samples.battle())));
    stage.world().close(PEER);
    assertThat(stage.cloud.liveTasks()).hasSize(1);
    assertThat(stage.cloud.census(APP, PEER).exists()).isFalse();
    assertThatThrownBy(() -> stage.world().close(PEER))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Expected channel 'c-2' to be open, but it is not.");
    stage.world().close(CHANNEL);
    assertThat(stage.told).contains("0 stopped 1 channel-closed");
    stage.joins(CHANNEL, ANA);
    assertThat(stage.cloud.census(APP, CHANNEL).interactive()).containsExactly(ANA);
  }

  @Test
  void aTaskFailsForItsTwoCausesAlone() {
    assertThatThrownBy(() -> stage.cloud.fail(TASK, By.IDLE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Expected push-failed or bad-url as the cause of a failure, but found idle.");
  }

  @Test
  void onlyChannelsSubscribedToAreTold() {
    subscribed(wish().with("ChannelIds", "c-8,c-9"));
    stage.airs(Samples.solo());
    stage.pass(1);
    assertThat(box.letters).isEmpty();
    done("UpdateRtcMPUEventSub", wish().with("ChannelIds", "c-8,c-1"));
    stage.cloud.stop(Samples.stop());
    stage.pass(11);
    stage.must(stage.cloud.start(Samples.start(Samples.solo())));
    stage.pass(1);
    assertThat(box.letters).hasSize(1);
  }

  @Test
  void anApplicationHasOneSubscription() {
    String id = subscribed(wish().with("ChannelIds", "c-1,c-2"));
    assertThat(refused("CreateRtcMPUEventSub", wish())).contains("has a subscription already");
    assertThat(described())
        .isEqualTo(
            Json.parse(
                String.format(
                    Locale.ROOT,
                    """
                {"SubId":"%s","AppId":"app-1","ChannelIds":"c-1,c-2","CallbackUrl":"%s",\
                "CreateTime":"2026-11-20T20:00:00Z"}""",
                    id,
                    URL)));
    done("UpdateRtcMPUEventSub", wish());
    assertThat(described().text("ChannelIds")).contains("");
    assertThat(described().text("SubId")).contains(id);
    assertThat(stage.cloud.state().items("subscriptions").get(0).write())
        .contains("\"about\":\"tasks\"");
    done("DeleteRtcMPUEventSub", app());
    assertThat(subscribed(wish())).isNotEqualTo(id);
  }

  @Test
  void withoutASubscriptionThereIsNothingToChange() {
    Stream.of("UpdateRtcMPUEventSub", "DescribeRtcMPUEventSub", "DeleteRtcMPUEventSub")
        .forEach(
            operation -> {
              JsonObject asked = operation.startsWith("U") ? wish() : app();
              assertThat(refused(operation, asked))
                  .isEqualTo("AppId: 'app-1' has no subscription.");
            });
  }

  @Test
  void theLogTellsOfEveryAttempt() {
    String id = subscribed(wish());
    box.answers.add(503);
    stage.airs(Samples.solo());
    stage.pass(Duration.ofMinutes(3));
    JsonObject answer = log(app().with("SubId", id));
    assertThat(answer.whole("Count")).contains(2L);
    assertThat(answer.get("HasMore")).contains(Json.of(true));
    assertThat(answer.items("Logs")).hasSize(1);
    JsonObject first = (JsonObject) answer.items("Logs").get(0);
    assertThat(first.fields().keySet())
        .containsExactly(
            "MsgId", "SubId", "AppId", "CallbackUrl", "HTTPCode", "Cost", "Time", "Data");
    assertThat(first.text("HTTPCode")).contains("503");
    assertThat(first.text("Time")).contains("2026-11-20T20:00:00Z");
    assertThat(first.text("Data")).contains(box.letters.get(0).body());
    assertThat(log(app().with("SubId", "Sub-other")).whole("Count")).contains(0L);
  }

  @Test
  void theLogIsAskedForSevenDaysAtMost() {
    JsonObject asked =
        app()
            .with("StartTime", "2026-11-13T20:00:00Z")
            .with("EndTime", "2026-11-20T20:00:01Z")
            .with("PageNo", 1)
            .with("PageSize", 1);
    assertThat(refused("ListRtcMPUEventSubRecord", asked)).contains("at most 7 days");
  }

  private JsonObject log(JsonObject about) {
    JsonObject asked =
        about
            .with("StartTime", "2026-11-20T20:00:00Z")
            .with("EndTime", "2026-11-20T20:01:00Z")
            .with("PageNo", 1)
            .with("PageSize", 1);
    return stage.cloud.call("ListRtcMPUEventSubRecord", asked).body();
  }

  private List<String> targets() {
    return box.bodies(URL).stream()
        .map(body -> body.object("Payload").orElseThrow().text("DstUrl").orElseThrow())
        .toList();
  }

  private static JsonObject two() {
    List<JsonObject> targets =
        Stream.of("a", "b")
            .map(name -> JsonObject.EMPTY.with("URL", "rtmp://push.example.com/live/" + name))
            .toList();
    return RelayWire.parameters(Samples.start(Samples.solo()))
        .with("StreamURL", "")
        .with("MultiStreamURL", targets);
  }

  private void started(JsonObject start) {
    assertThat(stage.cloud.call("StartLiveMPUTask", start).isDone()).isTrue();
  }

  private static JsonObject app() {
    return JsonObject.EMPTY.with("AppId", "app-1");
  }

  private static JsonObject wish() {
    return app().with("CallbackUrl", URL);
  }

  private String subscribed(JsonObject wish) {
    Reply reply = stage.cloud.call("CreateRtcMPUEventSub", wish);
    assertThat(reply.body().fields().keySet()).containsExactly("RequestId", "SubId");
    assertThat(reply.text("SubId")).startsWith("Sub-");
    return reply.text("SubId");
  }

  private JsonObject described() {
    return stage.cloud.call("DescribeRtcMPUEventSub", app()).body().object("SubInfo").orElseThrow();
  }

  private void done(String operation, JsonObject request) {
    assertThat(stage.cloud.call(operation, request).body().fields().keySet())
        .containsExactly("RequestId");
  }

  private String refused(String operation, JsonObject request) {
    Reply reply = stage.cloud.call(operation, request);
    assertThat(reply.text("Code")).isEqualTo("InvalidParam");
    return reply.text("Message");
  }
}
