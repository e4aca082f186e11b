package io.showrunner.cloud.mock;

import static io.showrunner.cloud.Samples.ANA;
import static io.showrunner.cloud.Samples.BO;
import static io.showrunner.cloud.Samples.CHANNEL;
import static io.showrunner.cloud.Samples.EVENING;
import static io.showrunner.cloud.Samples.PEER;
import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The logs of what was sent to subscribers. */
class CallbackLogTest {
  private static final Instant NIGHT = EVENING.plus(Duration.ofHours(4));
  private final Stage stage = Stage.unheard();
  private final Letterbox box = new Letterbox();
  private final String room = subscribed(JsonObject.EMPTY);

  private String subscribed(JsonObject more) {
    stage.cloud.carriedBy(box);
    JsonObject wish =
        app().with("CallbackUrl", "http://h/rooms").with("Events", List.of(Json.of("UserEvent")));
    return stage
        .cloud
        .call(
            "CreateEventSub",
            more.text("ChannelId").map(c -> wish.with("ChannelId", c)).orElse(wish))
        .text("SubscribeId");
  }

  @Test
  void everyAttemptIsALine() {
    box.answers.addAll(List.of(500, 0));
    stage.joins(CHANNEL, ANA);
    stage.pass(10);
    JsonObject answer = log(EVENING, NIGHT, 1, 100);
    assertThat(answer.fields().keySet()).containsExactly("RequestId", "Logs", "Count", "HasMore");
    assertThat(answer.whole("Count")).contains(3L);
    assertThat(answer.items("Logs"))
        .extracting(l -> ((JsonObject) l).whole("Code").orElseThrow())
        .containsExactly(500L, 0L, 200L);
    JsonObject last = (JsonObject) answer.items("Logs").get(2);
    assertThat(last.fields().keySet())
        .containsExactly("AppId", "SubId", "MessageId", "Url", "Data", "Code", "Cost", "Time");
    assertThat(last.text("SubId")).contains(room);
    assertThat(last.text("Url")).contains("http://h/rooms");
    assertThat(last.text("Data")).contains(box.letters.get(0).body());
    assertThat(last.text("MessageId"))
        .isEqualTo(Json.parseObject(box.letters.get(0).body()).text("MsgId"));
    assertThat(last.text("Time")).contains("2026-11-21 04:00:02");
    assertThat(last.whole("Cost")).contains(0L);
  }

  @Test
  void pagesFollowEachOther() {
    for (int n = 0; n < 3; n++) {
      stage.joins(CHANNEL, ANA);
    }
    stage.pass(1);
    assertThat(log(EVENING, NIGHT, 1, 2).items("Logs")).hasSize(2);
    assertThat(log(EVENING, NIGHT, 1, 2).get("HasMore")).contains(Json.of(true));
    assertThat(log(EVENING, NIGHT, 2, 2).items("Logs")).hasSize(1);
    assertThat(log(EVENING, NIGHT, 2, 2).get("HasMore")).contains(Json.of(false));
    assertThat(log(EVENING, NIGHT, 3, 2).items("Logs")).isEmpty();
    assertThat(log(EVENING, NIGHT, 3, 2).whole("Count")).contains(3L);
  }

  @Test
  void oneSubscriptionCanBePickedOut() {
    String second = subscribed(JsonObject.EMPTY.with("ChannelId", "c-2"));
    stage.joins(CHANNEL, ANA);
    stage.joins(PEER, BO);
    stage.pass(1);
    JsonObject asked = asked(EVENING, NIGHT, 1, 10).with("SubscribeId", second);
    assertThat(stage.cloud.call("ListEventSubEvent", asked).body().whole("Count")).contains(1L);
    assertThat(log(EVENING, NIGHT, 1, 10).whole("Count")).contains(3L);
  }

  @Test
  void minutesOfBothEndsAreWholeWithinThePeriod() {
    stage.pass(30);
    stage.joins(CHANNEL, ANA);
    stage.pass(1);
    Instant sent = EVENING.plusSeconds(30);
    assertThat(log(sent.plusSeconds(20), sent.plusSeconds(20), 1, 1).whole("Count")).contains(1L);
    assertThat(log(EVENING, EVENING, 1, 1).whole("Count")).contains(1L);
    assertThat(log(sent.plusSeconds(30), NIGHT, 1, 1).whole("Count")).contains(0L);
    assertThat(log(EVENING.minusSeconds(60), EVENING.minusSeconds(1), 1, 1).whole("Count"))
        .contains(0L);
  }

  @Test
  void periodsAreSevenDaysAtMostAndRunForward() {
    Instant week = EVENING.plus(Duration.ofDays(7));
    assertThat(log(EVENING, week, 1, 1).whole("Count")).contains(0L);
    assertThat(refused(EVENING, week.plusSeconds(1))).contains("at most 7 days");
    assertThat(refused(EVENING, EVENING.minusSeconds(1))).startsWith("EndTime: expected");
  }

  @Test
  void linesAreGoneAfterSevenDays() {
    stage.joins(CHANNEL, ANA);
    stage.pass(Duration.ofDays(7).plusMillis(199));
    Instant end = EVENING.plus(Duration.ofDays(6));
    assertThat(log(EVENING, end, 1, 1).whole("Count")).contains(1L);
    stage.pass(0.002);
    assertThat(log(EVENING, end, 1, 1).whole("Count")).contains(0L);
  }

  private static JsonObject app() {
    return JsonObject.EMPTY.with("AppId", "app-1");
  }

  private static JsonObject asked(Instant from, Instant to, int page, int size) {
    return app()
        .with("StartTime", from.getEpochSecond())
        .with("EndTime", to.getEpochSecond())
        .with("PageNo", page)
        .with("PageSize", size);
  }

  private JsonObject log(Instant from, Instant to, int page, int size) {
    return stage.cloud.call("ListEventSubEvent", asked(from, to, page, size)).body();
  }

  private String refused(Instant from, Instant to) {
    Reply reply = stage.cloud.call("ListEventSubEvent", asked(from, to, 1, 1));
    assertThat(reply.text("Code")).isEqualTo("InvalidParam");
    return reply.text("Message");
  }
}
