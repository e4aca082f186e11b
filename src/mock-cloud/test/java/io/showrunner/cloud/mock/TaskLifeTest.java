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
import io.showrunner.cloud.UrlSignature;
import io.showrunner.cloud.mock.ground.Assumption;
import io.showrunner.cloud.mock.ground.MockSettings;
import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.IngestUrl;
import io.showrunner.vocabulary.LeaveReason;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.TaskId;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
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
  void withoutALimitTheTaskEndsTwoMinutesAfterTheNamedUsersLeftBeTheChannelEmptyOrNot() {
    assertThat(endWithoutLimit(stage, List.of(ANA))).containsExactly("120 stopped 0 idle");
    Stage kept = Stage.usual();
    kept.comes(BO);
    assertThat(endWithoutLimit(kept, List.of(ANA))).containsExactly("120 stopped 0 idle");
    Stage emptiedLater = Stage.usual();
    emptiedLater.comes(BO);
    assertThat(endWithoutLimit(emptiedLater, List.of(ANA, BO)))
        .containsExactly("120 stopped 0 idle");
  }

  @Test
  void twoMinutesMayCountFromTheLastPersonOfTheChannel() {
    Stage byChannel = Stage.flipped(Assumption.IDLE_WITHOUT_NAMED_USERS);
    byChannel.comes(BO);
    assertThat(endWithoutLimit(byChannel, List.of(ANA, BO)))
        .as("bo left after a minute")
        .containsExactly("180 stopped 0 idle");
  }

  @Test
  void aTaskMayEndAtOnceWhenItsChannelEmpties() {
    Stage atOnce = Stage.flipped(Assumption.TWO_MINUTES_WITHOUT_LIMIT);
    atOnce.comes(BO);
    assertThat(endWithoutLimit(atOnce, List.of(ANA, BO)))
        .as("bo left after a minute")
        .containsExactly("60 stopped 0 channel-closed");
  }

  /** Ana's task runs, then these leave, a minute apart; how and when it ends in the next hour. */
  private static List<String> endWithoutLimit(Stage stage, List<ParticipantId> leaving) {
    stage.comes(ANA);
    startWithoutLimit(stage);
    for (ParticipantId user : leaving) {
      stage.world().leave(CHANNEL, user, LeaveReason.LOST);
      stage.pass(60);
    }
    stage.pass(3600);
    return stage.told.stream().filter(line -> line.contains("stopped")).toList();
  }

  @Test
  void whoReturnsWithinTheTwoMinutesKeepsTheTask() {
    stage.comes(ANA);
    startWithoutLimit(stage);
    stage.world().leave(CHANNEL, ANA, LeaveReason.LOST);
    stage.pass(119.999);
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

  @Test
  void anUpdateMayPushElsewhere() {
    stage.airs(Samples.solo());
    stage.pass(5);
    String url = other("second");
    JsonObject update = RelayWire.parameters(Samples.update(Samples.solo()));
    String several = String.format(Locale.ROOT, "[{\"URL\":\"%s\",\"IsAliCdn\":true}]", url);
    Reply both = update(update.with("StreamURL", url).with("MultiStreamURL", several));
    assertThat(both.text("Message")).contains("StreamURL and MultiStreamURL, but found both");
    assertThat(update(update.with("StreamURL", url)).isDone()).isTrue();
    stage.pass(5);
    assertThat(stage.told)
        .containsExactly("0 running 0 us", "2 publish", "5 publish_done", "7 publish");
    assertThat(update(update.with("MultiStreamURL", several)).isDone()).isTrue();
    stage.pass(5);
    assertThat(stage.cloud.liveTasks().get(0).urls()).containsExactly(url);
    assertThat(stage.told).as("the same stream goes on").hasSize(4);
  }

  @Test
  void severalTargetsAreReadBackWithTheirFlagAsTrueOrFalse() {
    stage.comes(ANA);
    String several =
        String.format(
            Locale.ROOT,
            "[{\"URL\":\"%s\",\"IsAliCdn\":true},{\"URL\":\"rtmp://cdn.example.org/a/s\"}]",
            other("one"));
    JsonObject start =
        RelayWire.parameters(Samples.start(Samples.solo()))
            .with("StreamURL", "")
            .with("MultiStreamURL", several);
    assertThat(stage.cloud.call("StartLiveMPUTask", start).isDone()).isTrue();
    assertThat(stage.cloud.detail(Samples.detail()).orElseThrow().items("MultiStreamURL"))
        .isEqualTo(((Json.Array) Json.parse(several)).items());
  }

  @Test
  void oneStreamNameIsOneStreamWhateverItsAppName() {
    ChannelId channel = new ChannelId("c-9");
    stage.joins(channel, new ParticipantId("cy"));
    stage.airs(Samples.solo());
    String url = "rtmp://push.example.com/other/" + Samples.STREAM + "?auth_key=1";
    Answer refused = stage.cloud.start(start("t-2", channel, url));
    assertThat(((Answer.Refused) refused).message()).contains("in use by task " + Samples.TASK);
    stage.cloud.stop(Samples.stop());
    stage.pass(9.999);
    assertThat(((Answer.Refused) stage.cloud.start(start("t-2", channel, url))).message())
        .contains("in use until 2026-11-20T20:00:10Z");
    stage.pass(0.001);
    stage.must(stage.cloud.start(start("t-2", channel, url)));
    String elsewhere = "rtmp://cdn.example.org/%s/s";
    stage.must(
        stage.cloud.start(start("t-3", channel, String.format(Locale.ROOT, elsewhere, "a"))));
    stage.must(
        stage.cloud.start(start("t-4", channel, String.format(Locale.ROOT, elsewhere, "b"))));
  }

  @Test
  void noRequestNamesAStreamTwice() {
    stage.comes(ANA);
    String several =
        String.format(
            Locale.ROOT, "[{\"URL\":\"%s\"},{\"URL\":\"%s&a=b\"}]", other("a"), other("a"));
    JsonObject start =
        RelayWire.parameters(Samples.start(Samples.solo()))
            .with("StreamURL", "")
            .with("MultiStreamURL", several);
    assertThat(stage.cloud.call("StartLiveMPUTask", start).text("Message"))
        .startsWith("MultiStreamURL: expected each stream once");
  }

  @Test
  void tasksAreListedInPagesNewestUpdateFirst() {
    stage.airs(Samples.solo());
    for (int i = 1; i <= 4; i++) {
      stage.must(stage.cloud.start(start("t-" + i, CHANNEL, other("s" + i))));
    }
    stage.must(stage.cloud.update(Samples.update(Samples.solo())));
    assertThat(listed("")).containsExactly(Samples.TASK.value(), "t-4", "t-3", "t-2", "t-1");
    assertThat(listed("1")).containsExactly(Samples.TASK.value(), "t-4");
    assertThat(listed("3")).containsExactly("t-1");
    assertThat(listed("4")).isEmpty();
  }

  @Test
  void aSingleStreamMixesTheSoundOfFurtherUsersIn() {
    stage.comes(ANA);
    JsonObject start = RelayWire.parameters(Samples.start(Samples.solo()));
    JsonObject single =
        (JsonObject) Json.parse("{\"UserId\":\"ana\",\"MixAudioUserIds\":[\"bo\"]}");
    assertThat(stage.cloud.call("StartLiveMPUTask", start.with("SingleSubParams", single)).isDone())
        .isTrue();
    assertThat(stage.cloud.detail(Samples.detail()).orElseThrow().object("SingleSubParams"))
        .contains(single);
    stage.comes(BO);
    stage.world().leave(CHANNEL, ANA, LeaveReason.LOST);
    stage.pass(600);
    assertThat(stage.cloud.liveTasks()).as("bo is named, too").hasSize(1);
    stage.world().leave(CHANNEL, BO, LeaveReason.LOST);
    stage.pass(120);
    assertThat(stage.cloud.liveTasks()).isEmpty();
  }

  @Test
  void aTaskThatNamesNoRegionHasTheSitesOwn() {
    Stage other = Stage.with(Stage.settings().withRegion("AP-Singapore"));
    other.airs(Samples.solo());
    assertThat(other.cloud.detail(Samples.detail()).orElseThrow().text("Region"))
        .contains("AP-Singapore");
  }

  private List<String> listed(String page) {
    JsonObject request =
        JsonObject.EMPTY
            .with("AppId", APP.value())
            .with("PageNo", page)
            .with("PageSize", page.isEmpty() ? "" : "2");
    return stage.cloud.call("ListRtcMPUTaskDetail", request).body().items("MPUTasks").stream()
        .map(task -> ((JsonObject) task).text("TaskId").orElse(""))
        .toList();
  }

  private Reply update(JsonObject request) {
    return stage.cloud.call("UpdateLiveMPUTask", request);
  }

  private static String other(String stream) {
    String path = "/live/" + stream;
    long now = Samples.EVENING.getEpochSecond();
    return String.format(
        Locale.ROOT,
        "rtmp://push.example.com%s?auth_key=%s",
        path,
        UrlSignature.authKey(path, now, "ingestIngest1234"));
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
