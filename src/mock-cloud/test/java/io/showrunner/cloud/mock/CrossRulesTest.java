package io.showrunner.cloud.mock;

import static io.showrunner.cloud.Samples.ANA;
import static io.showrunner.cloud.Samples.BO;
import static io.showrunner.cloud.Samples.CHANNEL;
import static io.showrunner.cloud.Samples.PEER;
import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.broadcast.Relay;
import io.showrunner.cloud.RelayWire;
import io.showrunner.cloud.Samples;
import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule that spans parameters, broken once, in requests that are otherwise right. */
class CrossRulesTest {
  private static final String START = "StartLiveMPUTask";
  private static final String UPDATE = "UpdateLiveMPUTask";
  private final Stage stage = Stage.usual();

  @Test
  void r1TakesExactlyOneTarget() {
    stage.comes(ANA);
    JsonObject right = start(Samples.solo());
    String several = "[{\"URL\":\"rtmp://push.example.com/live/a\"}]";
    refuses(START, right.with("StreamURL", ""), "StreamURL and MultiStreamURL, but found neither");
    refuses(START, right.with("MultiStreamURL", several), "but found both");
    JsonObject multi = right.with("StreamURL", "").with("MultiStreamURL", several);
    assertThat(stage.cloud.call(START, multi).isDone()).isTrue();
    assertThat(stage.cloud.liveTasks().get(0).urls())
        .containsExactly("rtmp://push.example.com/live/a");
  }

  @Test
  void r2AndR3TakeTheSectionOfTheModeAlone() {
    stage.comes(ANA);
    JsonObject solo = start(Samples.solo());
    JsonObject duo = start(Samples.duo());
    Json transcode = duo.get("TranscodeParams").orElseThrow();
    Json single = solo.get("SingleSubParams").orElseThrow();
    refuses(START, solo.with("SingleSubParams", ""), "MixMode 0 needs SingleSubParams");
    refuses(START, solo.with("TranscodeParams", transcode), "MixMode 0 takes no TranscodeParams");
    refuses(START, duo.with("TranscodeParams", ""), "MixMode 1 needs TranscodeParams");
    refuses(START, duo.with("SingleSubParams", single), "MixMode 1 takes no SingleSubParams");
    JsonObject withEmpty = solo.with("TranscodeParams", JsonObject.EMPTY);
    assertThat(stage.cloud.call(START, withEmpty).isDone()).isTrue();
    refuses(
        UPDATE, update(Samples.duo()).with("MixMode", ""), "MixMode 0 takes no TranscodeParams");
  }

  @Test
  void r4TakesNoPictureWithSoundAlone() {
    stage.comes(ANA);
    String radio = start(Samples.radio()).write();
    String pane = "{'X':'0','Y':'0','Width':'1','Height':'1','ZOrder':'0'}";
    refuses(START, changed(radio, "'AudioOnly'", "'VideoGop':'50','AudioOnly'"), "VideoGop");
    refuses(
        START,
        changed(
            radio,
            "'UserInfos'",
            String.format(Locale.ROOT, "'Layout':{'UserPanes':[%s]},'UserInfos'", pane)),
        "Layout");
    refuses(START, changed(radio, "'AudioBitrate':'64',", ""), "AudioBitrate");
  }

  @ParameterizedTest
  @CsvSource({
    "AudioBitrate, 64",
    "AudioChannels, 2",
    "AudioSampleRate, 44100",
    "VideoBitrate, 1500",
    "VideoFramerate, 25",
    "VideoGop, 50",
    "VideoHeight, 720"
  })
  void r5WantsEveryFieldOfAPicture(String name, String value) {
    stage.comes(ANA);
    String duo = start(Samples.duo()).write();
    refuses(
        START,
        changed(duo, String.format(Locale.ROOT, "'%s':'%s',", name, value), ""),
        "." + name + ": expected");
  }

  @Test
  void r5WantsALayout() {
    stage.comes(ANA);
    String duo = start(Samples.duo()).write();
    refuses(START, Json.parseObject(duo.replaceFirst("\"Layout\":\\{.*?]},", "")), "UserPanes");
  }

  @Test
  void r6ShowsOnlyUsersTakenIn() {
    stage.comes(ANA);
    String duo = start(Samples.duo()).write();
    String stranger = "'UserInfo':{'UserId':'cy'}";
    refuses(START, changed(duo, "'UserInfo':{'UserId':'bo'}", stranger), "but found 'cy'");
    String elsewhere = "'UserInfo':{'UserId':'bo','ChannelId':'c-2'}";
    refuses(START, changed(duo, "'UserInfo':{'UserId':'bo'}", elsewhere), "of channel 'c-2'");
  }

  @Test
  void r12WantsACallBetweenTheChannels() {
    stage.airs(Samples.solo());
    stage.joins(PEER, BO);
    stage.world().connect(PEER, CHANNEL);
    assertThat(stage.cloud.call(UPDATE, update(Samples.battle())).isDone()).isTrue();
    stage.world().disconnect(CHANNEL, PEER);
    refuses(UPDATE, update(Samples.battle()), "a call between channels 'c-1' and 'c-2'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "H.264 | {'profile':'high','preset':'placebo'} | true",
        "H.264 | {} | true",
        "H.264 | {'profile':'main'} | true",
        "H.265 | {'profile':'main'} | true",
        "H.265 | {'profile':'high'} | false",
        "H.264 | {'profile':'extended'} | false",
        "H.264 | {'preset':'warp'} | false",
        "H.264 | {'preset':1} | false",
        "H.264 | {'tune':'film'} | false",
        "H.264 | [] | false",
        "H.264 | main | false"
      })
  void knowsProfilesAndPresets(String codec, String enhanced, boolean right) {
    stage.comes(ANA);
    JsonObject start = start(Samples.duo());
    JsonObject transcode = start.object("TranscodeParams").orElseThrow();
    JsonObject encode = transcode.object("EncodeParams").orElseThrow();
    JsonObject changed =
        encode.with("VideoCodec", codec).with("EnhancedParam", enhanced.replace('\'', '"'));
    Reply reply =
        stage.cloud.call(
            START, start.with("TranscodeParams", transcode.with("EncodeParams", changed)));
    assertThat(reply.isDone()).as(reply.body().write()).isEqualTo(right);
    assertThat(right || reply.text("Message").contains("EnhancedParam: expected a JSON")).isTrue();
  }

  @Test
  void takesSectionsAsTextAndNumbersAsNumbers() {
    stage.comes(ANA);
    JsonObject duo = start(Samples.duo());
    JsonObject asText =
        duo.with("TranscodeParams", duo.get("TranscodeParams").orElseThrow().write())
            .with("MixMode", 1);
    assertThat(stage.cloud.call(START, asText).isDone()).isTrue();
    assertThat(stage.cloud.detail(Samples.detail()))
        .hasValueSatisfying(d -> assertThat(RelayWire.carries(d, Samples.duo(), CHANNEL)).isTrue());
  }

  @Test
  void survivesHostileNumbers() {
    var hostile = new Json.Num(new java.math.BigDecimal("1e999999999"));
    JsonObject request = JsonObject.EMPTY.with("AppId", hostile).with("TaskId", "t");
    refuses("StopLiveMPUTask", request, "AppId: expected 1 to 64");
  }

  @Test
  void answersErrorsInTheVendorsFiveFields() {
    Reply reply = stage.cloud.call("StartLiveMpuTask", JsonObject.EMPTY);
    assertThat(reply.status()).isEqualTo(404);
    assertThat(reply.text("Code")).isEqualTo("InvalidApi.NotFound");
    assertThat(reply.body().fields().keySet())
        .containsExactly("RequestId", "HostId", "Code", "Message", "Recommend");
  }

  private static JsonObject start(Relay relay) {
    return RelayWire.parameters(Samples.start(relay));
  }

  private static JsonObject update(Relay relay) {
    return RelayWire.parameters(Samples.update(relay));
  }

  private static JsonObject changed(String request, String what, String into) {
    String from = what.replace('\'', '"');
    assertThat(request).contains(from);
    return Json.parseObject(request.replace(from, into.replace('\'', '"')));
  }

  private void refuses(String operation, JsonObject request, String says) {
    String before = stage.cloud.state().write();
    Reply reply = stage.cloud.call(operation, request);
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.text("Code")).isEqualTo("InvalidParam");
    assertThat(reply.text("Message")).contains(says);
    assertThat(stage.cloud.state().write()).isEqualTo(before);
  }
}
