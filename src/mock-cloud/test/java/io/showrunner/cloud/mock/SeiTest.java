package io.showrunner.cloud.mock;

import static io.showrunner.cloud.Samples.ANA;
import static io.showrunner.cloud.Samples.BO;
import static io.showrunner.cloud.Samples.CHANNEL;
import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.cloud.RelayWire;
import io.showrunner.cloud.Samples;
import io.showrunner.cloud.mock.room.Member;
import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.LeaveReason;
import io.showrunner.vocabulary.Track;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SeiTest {
  private static final long NOW = Samples.EVENING.toEpochMilli();
  private final Stage stage = Stage.usual();

  @Test
  void aSingleStreamHasPaneMinusOneAndNoSize() {
    stage.airs(Samples.solo());
    assertThat(stage.frames).hasSize(1);
    assertThat(stage.frames.get(0).write())
        .isEqualTo(
            String.format(
                Locale.ROOT,
                """
            {"canvas":{"w":1280,"h":720,"bgnd":0},"stream":[{"uid":"ana","paneid":-1,"zorder":0,\
            "x":0,"y":0,"w":0,"h":0,"type":0,"status":1,"muted":0,"vol":128,"vad":150}],\
            "ver":"1.0.0.20220915","ts":%d}""",
                NOW));
  }

  @Test
  void aMixShowsEachPaneWithItsUser() {
    stage.comes(BO);
    stage.airs(Samples.duo());
    assertThat(stage.frames).hasSize(1);
    assertThat(stage.frames.get(0).write())
        .contains(
            """
            "stream":[{"uid":"ana","paneid":0,"zorder":1,"x":0,"y":0.25,"w":0.5,"h":0.5,"type":0,\
            "status":1,"muted":0,"vol":128,"vad":150},{"uid":"bo","paneid":1,"zorder":1,"x":0.5,\
            "y":0.25,"w":0.5,"h":0.5,"type":0,"status":1,"muted":0,"vol":128,"vad":150}]""");
  }

  @Test
  void aFrameComesForEachChangeAndForNothingElse() {
    stage.comes(BO);
    stage.airs(Samples.solo());
    stage.pass(60);
    stage.must(stage.cloud.update(Samples.update(Samples.solo())));
    assertThat(stage.frames).hasSize(1);
    stage.must(stage.cloud.update(Samples.update(Samples.duo())));
    assertThat(stage.frames).hasSize(2);
    stage.world().mute(CHANNEL, BO, Track.CAMERA);
    assertThat(stage.frames).hasSize(2);
    stage.world().mute(CHANNEL, BO, Track.AUDIO);
    assertThat(stream(2, 1).whole("muted")).contains(1L);
    stage.world().unmute(CHANNEL, BO, Track.AUDIO);
    assertThat(stream(3, 1).whole("muted")).contains(0L);
    stage.world().leave(CHANNEL, BO, LeaveReason.LOST);
    assertThat(stream(4, 1).whole("status")).contains(0L);
    stage.must(stage.cloud.update(Samples.update(Samples.solo())));
    assertThat(stage.frames).hasSize(6);
    assertThat(stage.frames.get(5).items("stream")).hasSize(1);
  }

  @Test
  void aMuteDoesNotOutlastAPauseInPublishing() {
    stage.comes(BO);
    stage.airs(Samples.duo());
    stage.world().mute(CHANNEL, BO, Track.AUDIO);
    stage.world().unpublish(CHANNEL, BO, Stage.BOTH);
    stage.world().publish(CHANNEL, BO, Stage.BOTH);
    assertThat(stream(stage.frames.size() - 1, 1).whole("muted")).contains(0L);
    assertThat(stream(stage.frames.size() - 1, 1).whole("status")).contains(1L);
  }

  @Test
  void nothingComesWhileNoMediaFlows() {
    stage.joins(CHANNEL, ANA);
    stage.must(stage.cloud.start(Samples.start(Samples.solo())));
    assertThat(stage.frames).isEmpty();
    stage.world().publish(CHANNEL, ANA, Stage.BOTH);
    assertThat(stage.frames).hasSize(1);
    stage.world().leave(CHANNEL, ANA, LeaveReason.LOST);
    assertThat(stage.frames).hasSize(1);
  }

  @Test
  void aSharedScreenIsOfType1AndHasItsUserOnce() {
    stage.comes(BO);
    stage.world().publish(CHANNEL, BO, java.util.EnumSet.of(Track.SCREEN));
    stage.airs(Samples.presentation());
    assertThat(stage.frames.get(0).items("stream")).hasSize(2);
    assertThat(stream(0, 1).whole("type")).contains(1L);
  }

  @Test
  void thoseHeardOnlyAreListedWithoutAPane() {
    stage.comes(BO);
    stage.airs(Samples.radio());
    assertThat(stream(0, 0).whole("paneid")).contains(-1L);
    assertThat(stream(0, 1).text("uid")).contains("bo");
  }

  @Test
  void panesWithoutAUserAreFilledInOrderOfJoining() {
    stage.comes(BO);
    stage.comes(ANA);
    String duo = RelayWire.parameters(Samples.start(Samples.duo())).write();
    JsonObject open =
        Json.parseObject(
            duo.replace(",\"UserInfo\":{\"UserId\":\"ana\"}", "")
                .replace(",\"UserInfo\":{\"UserId\":\"bo\"}", "")
                .replaceFirst(",\"UserInfos\":\\[.*?]", ""));
    assertThat(stage.cloud.call("StartLiveMPUTask", open).isDone()).isTrue();
    assertThat(stream(0, 0).text("uid")).contains("bo");
    assertThat(stream(0, 1).text("uid")).contains("ana");
    assertThat(stage.cloud.liveTasks().get(0).users())
        .containsExactly(new Member(CHANNEL, BO), new Member(CHANNEL, ANA));
  }

  private JsonObject stream(int frame, int index) {
    return (JsonObject) stage.frames.get(frame).items("stream").get(index);
  }
}
