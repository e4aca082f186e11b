package io.showrunner.cloud.mock;

import static io.showrunner.cloud.Samples.ANA;
import static io.showrunner.cloud.Samples.APP;
import static io.showrunner.cloud.Samples.BO;
import static io.showrunner.cloud.Samples.CHANNEL;
import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.cloud.Answer;
import io.showrunner.cloud.RelayRequest;
import io.showrunner.cloud.RelayWire;
import io.showrunner.cloud.Samples;
import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.IngestUrl;
import io.showrunner.vocabulary.LeaveReason;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.TaskId;
import io.showrunner.vocabulary.Track;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A task's life on the clock: idleness, quotas, and what the CDN says of its stream. */
class TaskLifeTest {
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
      other.must(other.cloud.start(start("t", CHANNEL, url)));
      other.pass(60);
      assertThat(other.told).containsExactly("0 running 0 us");
    }
  }

  @Test
  void aGivenIdleLimitCountsFromTheNamedUsersLeaving() {
    stage.comes(BO);
    stage.airs(Samples.solo());
    stage.pass(10);
    stage.world().leave(CHANNEL, ANA, LeaveReason.LOST);
    stage.pass(60);
    assertThat(stage.cloud.liveTasks().get(0).idleSince())
        .isEqualTo(Samples.EVENING.plusSeconds(10));
    stage.pass(60);
    assertThat(stage.cloud.liveTasks()).isEmpty();
    assertThat(stage.told).contains("130 stopped 0 idle");
  }

  @Test
  void namingSomebodyWhoIsThereEndsIdleness() {
    stage.comes(BO);
    stage.airs(Samples.solo());
    stage.world().leave(CHANNEL, ANA, LeaveReason.LOST);
    stage.pass(119);
    stage.must(stage.cloud.update(Samples.update(Samples.duo())));
    stage.pass(600);
    assertThat(stage.cloud.liveTasks()).hasSize(1);
    assertThat(stage.cloud.liveTasks().get(0).idleSince()).isNull();
  }

  @Test
  void withoutALimitTheTaskEndsWithItsChannelOrAfterTwoMinutes() {
    stage.comes(ANA);
    startWithoutLimit(stage);
    stage.world().leave(CHANNEL, ANA, LeaveReason.LOST);
    stage.pass(60);
    assertThat(stage.told).contains("5 stopped 0 channel-closed");

    Stage kept = Stage.usual();
    kept.comes(BO);
    kept.comes(ANA);
    startWithoutLimit(kept);
    kept.world().leave(CHANNEL, ANA, LeaveReason.LOST);
    kept.pass(600);
    assertThat(kept.told).contains("120 stopped 0 idle");
  }

  @Test
  void aChannelSomebodyReturnsToInTimeStaysOpen() {
    stage.comes(ANA);
    startWithoutLimit(stage);
    stage.world().leave(CHANNEL, ANA, LeaveReason.LOST);
    stage.pass(4.999);
    stage.comes(ANA);
    stage.pass(600);
    assertThat(stage.cloud.liveTasks()).hasSize(1);
  }

  @Test
  void somebodyAtTheConsoleCanStopIt() {
    stage.airs(Samples.solo());
    assertThat(stage.cloud.stopFromConsole(new TaskId("other"))).isFalse();
    assertThat(stage.cloud.stopFromConsole(Samples.TASK)).isTrue();
    assertThat(stage.told).contains("0 stopped 0 console");
  }

  @Test
  void aChangeOfModeIsToldAndAnEqualUpdateIsNot() {
    stage.comes(BO);
    stage.airs(Samples.solo());
    stage.must(stage.cloud.update(Samples.update(Samples.duo())));
    stage.must(stage.cloud.update(Samples.update(Samples.duo())));
    stage.must(stage.cloud.update(Samples.update(Samples.solo())));
    assertThat(stage.told).containsExactly("0 running 0 us", "0 running 1 us", "0 running 0 us");
  }

  @Test
  void quotasAreKeptByModeAndMovedByUpdates() {
    stage.cloud.allow(new MockSettings.Quota(1, 1));
    ChannelId other = new ChannelId("c-9");
    stage.joins(other, new ParticipantId("cy"));
    stage.comes(BO);
    stage.airs(Samples.solo());
    var second = start("t-2", other, "rtmp://push.example.com/live/second");
    assertThat(meaning(stage.cloud.start(second))).isEqualTo(Answer.Meaning.QUOTA_FULL);
    stage.must(stage.cloud.update(Samples.update(Samples.duo())));
    stage.must(stage.cloud.start(second));
    assertThat(meaning(stage.cloud.update(Samples.update(Samples.solo()))))
        .isEqualTo(Answer.Meaning.QUOTA_FULL);
    assertThat(stage.cloud.liveTasks(CHANNEL).get(0).mixMode()).isEqualTo(1);
    stage.cloud.stop(new RelayRequest.Stop(APP, new TaskId("t-2")));
    stage.must(stage.cloud.update(Samples.update(Samples.solo())));
  }

  private static void startWithoutLimit(Stage stage) {
    JsonObject told = RelayWire.parameters(Samples.start(Samples.solo())).with("MaxIdleTime", "");
    assertThat(stage.cloud.call("StartLiveMPUTask", told).isDone()).isTrue();
  }

  static RelayRequest.Start start(String task, ChannelId channel, String url) {
    return new RelayRequest.Start(
        APP, new TaskId(task), channel, new IngestUrl(url), Duration.ofMinutes(2), Samples.solo());
  }

  private Map<String, String> query(String action) {
    return stage.callbacks.stream()
        .map(io.showrunner.cloud.Callback::query)
        .filter(q -> action.equals(q.get("action")))
        .findFirst()
        .orElseThrow();
  }

  static Answer.Meaning meaning(Answer answer) {
    assertThat(answer).isInstanceOf(Answer.Refused.class);
    return ((Answer.Refused) answer).meaning();
  }
}
