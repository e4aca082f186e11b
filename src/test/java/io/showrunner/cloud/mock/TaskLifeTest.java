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
import io.showrunner.cloud.mock.ground.MockSettings;
import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.IngestUrl;
import io.showrunner.vocabulary.LeaveReason;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.TaskId;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A task's life on the clock: idleness, quotas, modes. */
class TaskLifeTest {
  private final Stage stage = Stage.usual();

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
  void somebodyAtTheConsoleCanStartAgainWhatRanBeforeWithWhatItWasToldLast() {
    stage.comes(BO);
    stage.airs(Samples.solo());
    assertThat(stage.cloud.startFromConsole(Samples.TASK).orElse("")).contains("already exists");
    stage.must(stage.cloud.update(Samples.update(Samples.duo())));
    JsonObject last = stage.cloud.liveTasks().get(0).parameters();
    stage.cloud.stopFromConsole(Samples.TASK);
    assertThat(stage.cloud.startFromConsole(Samples.TASK).orElse("")).contains("in use until");
    stage.pass(10);
    assertThat(stage.cloud.startFromConsole(Samples.TASK)).isEmpty();
    assertThat(stage.cloud.liveTasks().get(0).parameters()).isEqualTo(last);
    assertThat(stage.told).contains("10 running 1 console");
    assertThat(stage.cloud.startFromConsole(new TaskId("other")).orElse(""))
        .contains("task does not exist: 'other'");
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

  static Answer.Meaning meaning(Answer answer) {
    assertThat(answer).isInstanceOf(Answer.Refused.class);
    return ((Answer.Refused) answer).meaning();
  }
}
