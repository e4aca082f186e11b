package io.showrunner.cloud.mock;

import static io.showrunner.cloud.Samples.ANA;
import static io.showrunner.cloud.Samples.APP;
import static io.showrunner.cloud.Samples.BO;
import static io.showrunner.cloud.Samples.CHANNEL;
import static io.showrunner.cloud.Samples.TASK;
import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.broadcast.Relay;
import io.showrunner.cloud.RelayWire;
import io.showrunner.cloud.Samples;
import io.showrunner.cloud.mock.ground.Assumption;
import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.TaskId;
import io.showrunner.vocabulary.Track;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What viewers' players get inside the picture, and when. */
class SeiFramesTest {
  private final Stage stage = Stage.usual();

  @Test
  void theLayoutComesEverySecondUnlessAskedOtherwise() {
    starts(Samples.solo(), "");
    stage.pass(3.5);
    assertThat(told()).containsExactly("0", "1", "2", "3");
    starts(Samples.solo(), "{'LayoutVolume':{'Interval':'2500'}}");
    stage.pass(6);
    assertThat(told()).containsExactly("0", "2.5", "5");
  }

  @Test
  void theLayoutComesWithKeyFrames() {
    starts(Samples.duo(), "{'LayoutVolume':{'FollowIdr':'1'}}");
    stage.pass(5);
    assertThat(told()).as("a GOP of 50 at 25 a second").containsExactly("0", "2", "4");
    starts(Samples.duo(), "{'LayoutVolume':{'FollowIdr':'1','Interval':'3000'}}");
    stage.pass(6);
    assertThat(told()).containsExactly("0", "2", "3", "4", "6");
  }

  @Test
  void aChangeIsToldAtOnceAndThenByItsRhythm() {
    starts(Samples.solo(), "");
    stage.pass(2.5);
    stage.world().mute(CHANNEL, ANA, Track.AUDIO);
    stage.pass(1.2);
    assertThat(told()).containsExactly("0", "1", "2", "2.5", "3.5");
    assertThat(muted()).containsExactly(0L, 0L, 0L, 1L, 1L);
  }

  @Test
  void somethingIsPassedThroughByInterval() {
    starts(
        Samples.solo(),
        "{'LayoutVolume':{'Interval':'5000'},"
            + "'PassThrough':{'Interval':'2000','PayloadContent':'hello'}}");
    stage.pass(6);
    assertThat(told())
        .containsExactly("0 udd=hello", "2 udd=hello", "4 udd=hello", "5", "6 udd=hello");
  }

  @Test
  void somethingIsPassedThroughWithKeyFramesUnderItsKey() {
    starts(
        Samples.duo(),
        "{'LayoutVolume':{'Interval':'5000'},'PassThrough':"
            + "{'FollowIdr':'1','PayloadContent':'hello','PayloadContentKey':'mine'}}");
    stage.pass(5);
    assertThat(told()).containsExactly("0 mine=hello", "2 mine=hello", "4 mine=hello", "5");
  }

  @Test
  void somethingIsPassedThroughByBoth() {
    starts(
        Samples.duo(),
        "{'LayoutVolume':{'Interval':'5000'},'PassThrough':"
            + "{'FollowIdr':'1','Interval':'3000','PayloadContent':'hello'}}");
    stage.pass(4.9);
    assertThat(told()).containsExactly("0 udd=hello", "2 udd=hello", "3 udd=hello", "4 udd=hello");
  }

  @Test
  void somethingWithoutARhythmIsPassedThroughOnceForEachCall() {
    String sei = "{'LayoutVolume':{'Interval':'5000'},'PassThrough':{'PayloadContent':'hello'}}";
    starts(Samples.solo(), sei);
    stage.pass(1);
    updates(sei);
    stage.pass(1);
    stage.must(stage.cloud.update(Samples.update(Samples.solo())));
    stage.pass(4);
    assertThat(told()).containsExactly("0 udd=hello", "1 udd=hello", "5");
  }

  @Test
  void whatIsToComeOnceWaitsForMedia() {
    stage.joins(CHANNEL, ANA);
    start(Samples.solo(), "{'PassThrough':{'PayloadContent':'hello'}}");
    stage.pass(3);
    assertThat(told()).isEmpty();
    stage.world().publish(CHANNEL, ANA, Stage.BOTH);
    stage.pass(1);
    stage.world().unpublish(CHANNEL, ANA, Stage.BOTH);
    stage.pass(5);
    assertThat(told()).containsExactly("3 udd=hello");
  }

  @Test
  void seiOfOnesOwnComesOnceInAMixedTask() {
    starts(Samples.duo(), "");
    stage.pass(0.5);
    assertThat(custom("{\"score\":1}").isDone()).isTrue();
    assertThat(custom("{\"score\":2}").isDone()).isTrue();
    stage.pass(0.5);
    assertThat(told()).containsExactly("0", "0.5 udd={\"score\":1}", "0.5 udd={\"score\":2}", "1");
  }

  @Test
  void seiOfOnesOwnIsRefusedWhereThereIsNoMixedTask() {
    assertThat(custom("{}").text("Message"))
        .isEqualTo(String.format(Locale.ROOT, "TaskId: task does not exist: '%s'.", TASK));
    starts(Samples.solo(), "");
    Reply reply = custom("{}");
    assertThat(reply.text("Code")).isEqualTo("InvalidParam");
    assertThat(reply.text("Message")).contains("a task of MixMode 1");
  }

  @Test
  void aFrameHasItsKeysInTheOrderOfTheVendorsSamples() {
    starts(Samples.duo(), "{'PassThrough':{'PayloadContent':'hello'}}");
    JsonObject content = frames().get(0).object("content").orElseThrow();
    assertThat(content.fields().keySet()).containsExactly("canvas", "stream", "ver", "ts", "udd");
    assertThat(content.text("ver")).contains("1.0.0.20220915");
    assertThat(content.whole("ts")).contains(Samples.EVENING.toEpochMilli());
    for (var each : content.items("stream")) {
      JsonObject stream = (JsonObject) each;
      assertThat(stream.whole("paneid").orElseThrow()).isBetween(0L, 8L);
      assertThat(stream.whole("vol").orElseThrow()).isBetween(0L, 255L);
      assertThat(stream.whole("vad").orElseThrow()).isBetween(0L, 150L);
    }
  }

  @Test
  void thePayloadTypeIsTheStartsAndOutlivesUpdates() {
    starts(Samples.solo(), "");
    assertThat(frames().get(0).whole("payloadType")).contains(5L);
    starts(Samples.solo(), "{'PayloadType':'254','LayoutVolume':{}}");
    updates("{'LayoutVolume':{'Interval':'5000'}}");
    stage.pass(6);
    assertThat(frames()).hasSizeGreaterThan(1);
    assertThat(frames()).extracting(f -> f.whole("payloadType").orElse(0L)).containsOnly(254L);
    assertThat(stage.cloud.detail(Samples.detail()).orElseThrow().object("SeiParams").orElseThrow())
        .hasToString(
            JsonObject.EMPTY
                .with("PayloadType", "254")
                .with("LayoutVolume", JsonObject.EMPTY.with("Interval", "5000"))
                .toString());
  }

  @Test
  void withoutALayoutAskedForOnlyWhatIsPassedThroughComes() {
    Stage strict = Stage.flipped(Assumption.SEI_UNASKED);
    strict.comes(ANA);
    JsonObject start =
        RelayWire.parameters(Samples.start(Samples.solo()))
            .with(
                "SeiParams", "{\"PassThrough\":{\"Interval\":\"1000\",\"PayloadContent\":\"x\"}}");
    assertThat(strict.cloud.call("StartLiveMPUTask", start).isDone()).isTrue();
    JsonObject frame =
        (JsonObject) strict.cloud.seiFrames(APP, TASK).orElseThrow().items("frames").get(0);
    assertThat(frame.object("content").orElseThrow().fields().keySet())
        .containsExactly("ver", "ts", "udd");
    assertThat(strict.frames).isEmpty();
  }

  @Test
  void readingFramesNeitherWakesAnybodyNorGoesBackForever() {
    starts(Samples.solo(), "{'LayoutVolume':{'Interval':'1000'}}");
    stage.pass(100_000);
    assertThat(told()).hasSize(64).endsWith("100000");
    assertThat(stage.frames).as("what the simulator records").hasSize(1);
    stage.cloud.stop(Samples.stop());
    stage.pass(100);
    assertThat(told()).as("of a task that is over").hasSize(64).endsWith("99999");
    assertThat(stage.cloud.seiFrames(APP, new TaskId("other"))).isEmpty();
  }

  private Reply custom(String sei) {
    return stage.cloud.call(
        "SetLiveMpuTaskSei",
        JsonObject.EMPTY
            .with("AppId", APP.value())
            .with("TaskId", TASK.value())
            .with("CustomSei", sei));
  }

  /** In a world of its own if there was one before. */
  private void starts(Relay relay, String sei) {
    if (!stage.cloud.liveTasks().isEmpty()) {
      stage.cloud.stop(Samples.stop());
      stage.pass(10);
    } else {
      stage.comes(BO);
      stage.comes(ANA);
    }
    began = stage.clock.now().toEpochMilli();
    start(relay, sei);
  }

  private long began = Samples.EVENING.toEpochMilli();

  private void start(Relay relay, String sei) {
    JsonObject start =
        RelayWire.parameters(Samples.start(relay)).with("SeiParams", sei.replace('\'', '"'));
    Reply reply = stage.cloud.call("StartLiveMPUTask", start);
    assertThat(reply.isDone()).as(reply.body().write()).isTrue();
  }

  private void updates(String sei) {
    JsonObject update =
        RelayWire.parameters(Samples.update(Samples.solo()))
            .with("SeiParams", sei.replace('\'', '"'));
    Reply reply = stage.cloud.call("UpdateLiveMPUTask", update);
    assertThat(reply.isDone()).as(reply.body().write()).isTrue();
  }

  private List<JsonObject> frames() {
    return stage.cloud.seiFrames(APP, TASK).orElseThrow().items("frames").stream()
        .map(JsonObject.class::cast)
        .toList();
  }

  /** Seconds since the start of each frame, and what is passed through in it. */
  private List<String> told() {
    return frames().stream().map(this::told).toList();
  }

  private String told(JsonObject frame) {
    JsonObject content = frame.object("content").orElseThrow();
    String seconds =
        BigDecimal.valueOf(content.whole("ts").orElseThrow() - began, 3)
            .stripTrailingZeros()
            .toPlainString();
    return content.fields().keySet().stream()
        .filter(key -> !List.of("canvas", "stream", "ver", "ts").contains(key))
        .findFirst()
        .map(key -> seconds + " " + key + "=" + content.text(key).orElse(""))
        .orElse(seconds);
  }

  private List<Long> muted() {
    return frames().stream()
        .map(f -> (JsonObject) f.object("content").orElseThrow().items("stream").get(0))
        .map(s -> s.whole("muted").orElse(-1L))
        .toList();
  }
}
