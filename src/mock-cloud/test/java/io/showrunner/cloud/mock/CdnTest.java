package io.showrunner.cloud.mock;

import static io.showrunner.cloud.Samples.ANA;
import static io.showrunner.cloud.Samples.BO;
import static io.showrunner.cloud.Samples.CHANNEL;
import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.cloud.Samples;
import io.showrunner.vocabulary.LeaveReason;
import io.showrunner.vocabulary.Track;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the CDN says of a task's stream, and when. */
class CdnTest {
  private final Stage stage = Stage.usual();

  @Test
  void publishIsToldTwoSecondsAfterMediaBegan() {
    stage.joins(CHANNEL, ANA);
    stage.must(stage.cloud.start(Samples.start(Samples.solo())));
    stage.pass(3);
    stage.world().publish(CHANNEL, ANA, Stage.BOTH);
    stage.pass(60);
    assertThat(stage.told).containsExactly("0 running 0 us", "5 publish");
  }

  @Test
  void publishCarriesWhatTheCdnKnows() {
    stage.airs(Samples.solo());
    stage.pass(2);
    stage.cloud.stop(Samples.stop());
    stage.pass(1);
    Map<String, String> first = query("publish");
    assertThat(first.keySet())
        .containsExactly(
            "action", "app", "appname", "id", "ip", "node", "time", "usrargs", "height", "width");
    assertThat(first)
        .containsEntry("app", "push.example.com")
        .containsEntry("appname", "live")
        .containsEntry("id", Samples.STREAM.value())
        .containsEntry("time", Long.toString(Samples.EVENING.getEpochSecond() + 2))
        .containsEntry("height", "720");
    assertThat(Samples.URL.value()).endsWith("?" + first.get("usrargs"));
    assertThat(first.get("usrargs")).startsWith("auth_key=");
    assertThat(query("publish_done")).doesNotContainKeys("height", "width");
  }

  @Test
  void tenSecondsWithoutMediaCutTheStream() {
    stage.airs(Samples.solo());
    stage.pass(20);
    stage.world().unpublish(CHANNEL, ANA, Stage.BOTH);
    stage.pass(9.999);
    stage.world().publish(CHANNEL, ANA, Stage.BOTH);
    stage.pass(20);
    stage.world().unpublish(CHANNEL, ANA, Stage.BOTH);
    stage.pass(20);
    stage.world().publish(CHANNEL, ANA, Stage.BOTH);
    stage.pass(20);
    assertThat(stage.told)
        .containsExactly("0 running 0 us", "2 publish", "59.999 publish_done", "71.999 publish");
  }

  @Test
  void aPauseBeforeThePublishBeginsItAnew() {
    stage.airs(Samples.solo());
    stage.pass(1);
    stage.world().unpublish(CHANNEL, ANA, Stage.BOTH);
    stage.pass(0.5);
    stage.world().publish(CHANNEL, ANA, EnumSet.of(Track.AUDIO));
    stage.pass(10);
    assertThat(stage.told).containsExactly("0 running 0 us", "3.5 publish");
  }

  @Test
  void aMixFlowsAsLongAsOneOfItsUsersPublishes() {
    stage.comes(BO);
    stage.airs(Samples.duo());
    stage.pass(5);
    stage.world().leave(CHANNEL, ANA, LeaveReason.LOST);
    stage.pass(30);
    assertThat(stage.told).containsExactly("0 running 1 us", "2 publish");
    stage.world().leave(CHANNEL, BO, LeaveReason.NORMAL);
    stage.pass(200);
    assertThat(stage.told)
        .containsExactly("0 running 1 us", "2 publish", "45 publish_done", "155 stopped 1 idle");
  }

  @Test
  void aStopEndsTheStreamAtOnce() {
    stage.airs(Samples.solo());
    stage.pass(5);
    stage.cloud.stop(Samples.stop());
    stage.pass(60);
    assertThat(stage.told)
        .containsExactly("0 running 0 us", "2 publish", "5 stopped 0 us", "5 publish_done");
  }

  @Test
  void aTargetWithAWrongOrOldSignatureOrElsewhereTellsNothing() {
    for (String url :
        List.of(
            "rtmp://push.example.com/live/s",
            "rtmp://push.example.com/live/s?auth_key=1-0-0-00",
            "rtmp://elsewhere.example.com/live/s")) {
      Stage other = Stage.usual();
      other.comes(ANA);
      other.must(other.cloud.start(TaskLifeTest.start("t", CHANNEL, url)));
      other.pass(60);
      assertThat(other.told).containsExactly("0 running 0 us");
    }
  }

  private Map<String, String> query(String action) {
    return stage.callbacks.stream()
        .map(io.showrunner.cloud.Callback::query)
        .filter(q -> action.equals(q.get("action")))
        .findFirst()
        .orElseThrow();
  }
}
