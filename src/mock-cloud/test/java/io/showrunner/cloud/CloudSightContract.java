package io.showrunner.cloud;

import static io.showrunner.cloud.Samples.ANA;
import static io.showrunner.cloud.Samples.APP;
import static io.showrunner.cloud.Samples.BO;
import static io.showrunner.cloud.Samples.CHANNEL;
import static io.showrunner.cloud.Samples.EVENING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.showrunner.broadcast.Relay;
import io.showrunner.cloud.Callback.Source;
import io.showrunner.cloud.mock.MockWorld;
import io.showrunner.cloud.mock.Stage;
import io.showrunner.cloud.mock.weather.CallFault;
import io.showrunner.cloud.mock.weather.CallbackTrouble;
import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.LeaveReason;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.Role;
import io.showrunner.vocabulary.StreamName;
import io.showrunner.vocabulary.TaskId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What can be read of any cloud behind the port, written once. */
abstract class CloudSightContract {
  private final CallbackReader reader =
      new CallbackReader(CallbackTrust.of(APP, "push.example.com", Samples.NOTIFY_KEY));

  abstract CloudSight sight();

  abstract Stage stage();

  @Test
  void everyTaskIsListedOverAllPages() {
    assertThat(sight().tasks(APP)).isEmpty();
    List<String> started = IntStream.rangeClosed(1, 101).mapToObj(this::starts).toList();
    List<JsonObject> tasks = sight().tasks(APP);
    assertThat(tasks)
        .extracting(task -> task.text("TaskId").orElseThrow())
        .containsExactlyInAnyOrderElementsOf(started)
        .startsWith(started.get(100))
        .endsWith(started.get(0));
    assertThat(RelayWire.carries(tasks.get(100), Samples.solo(), new ChannelId("room-1"))).isTrue();
  }

  /** A room with ana in it and a task of its own. */
  private String starts(int room) {
    var channel = new ChannelId("room-" + room);
    world().join(channel, ANA, Role.STREAMER);
    var stream = StreamName.of(APP, channel, ANA);
    Relay relay = Samples.solo();
    var task = TaskId.of(stream);
    assertThat(
            stage()
                .cloud
                .start(
                    new RelayRequest.Start(
                        APP,
                        task,
                        channel,
                        Samples.URLS.ingest(stream, EVENING, Duration.ZERO),
                        Duration.ofMinutes(2),
                        relay)))
        .isInstanceOf(Answer.Done.class);
    return task.value();
  }

  @Test
  void whoIsInAChannelIsTold() {
    var none = new ChannelCensus(false, List.of(), List.of());
    assertThat(sight().census(APP, CHANNEL)).isEqualTo(none);
    world().join(CHANNEL, ANA, Role.STREAMER);
    world().join(CHANNEL, BO, Role.VIEWER);
    ChannelCensus both = sight().census(APP, CHANNEL);
    assertThat(both).isEqualTo(new ChannelCensus(true, List.of(ANA), List.of(BO)));
    assertThat(both.has(BO)).isTrue();
    assertThat(both.has(new ParticipantId("cy"))).isFalse();
    world().leave(CHANNEL, ANA, LeaveReason.LOST);
    world().leave(CHANNEL, BO, LeaveReason.LOST);
    var nobody = new ChannelCensus(true, List.of(), List.of());
    assertThat(sight().census(APP, CHANNEL)).isEqualTo(nobody);
    stage().pass(Duration.ofSeconds(5));
    assertThat(sight().census(APP, CHANNEL)).isEqualTo(none);
  }

  @ParameterizedTest
  @EnumSource(Source.class)
  void aRecordTellsWhatItsCallbackTold(Source source) {
    anEvening();
    assertThat(recorded(source)).isEqualTo(arrived(stage(), source)).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource(Source.class)
  void whatGotLostIsInTheLogAllTheSame(Source source) {
    Stage fair = Stage.usual();
    anEvening(fair);
    stage().cloud.weather().callbacks().trouble(CallbackTrouble.LOSE, 1, null, null);
    anEvening();
    assertThat(stage().callbacks).isEmpty();
    assertThat(recorded(source)).isEqualTo(arrived(fair, source)).isNotEmpty();
  }

  @Test
  void copiesThatAreEqualComeOnce() {
    stage().cloud.weather().callbacks().trouble(CallbackTrouble.DOUBLE, 1, null, null);
    world().join(CHANNEL, ANA, Role.STREAMER);
    stage().pass(Duration.ofSeconds(1));
    assertThat(stage().callbacks).hasSize(2);
    assertThat(sent(Source.ROOM)).hasSize(1);
  }

  @Test
  void aLogOfManyPagesIsReadToItsEnd() {
    for (int n = 0; n < 101; n++) {
      world().join(CHANNEL, ANA, Role.STREAMER);
    }
    stage().pass(Duration.ofSeconds(1));
    assertThat(sent(Source.ROOM))
        .extracting(Callback::body)
        .isEqualTo(stage().callbacks.stream().map(Callback::body).toList())
        .hasSize(101);
  }

  @Test
  void onlyThePeriodAskedForIsTold() {
    world().join(CHANNEL, ANA, Role.STREAMER);
    stage().pass(Duration.ofMinutes(3));
    world().join(CHANNEL, BO, Role.STREAMER);
    stage().pass(Duration.ofSeconds(1));
    Instant now = stage().clock.now();
    assertThat(sight().sent(Source.ROOM, now, now))
        .extracting(Callback::body)
        .containsExactly(stage().callbacks.get(1).body());
    assertThat(sight().sent(Source.ROOM, EVENING.plusSeconds(59), now)).hasSize(2);
    assertThat(sight().sent(Source.ROOM, EVENING.plusSeconds(60), now)).hasSize(1);
    assertThat(sight().sent(Source.ROOM, now.minus(Duration.ofDays(30)), now)).hasSize(2);
    assertThatThrownBy(() -> sight().sent(Source.ROOM, now, now.minusMillis(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Expected a period that ends at");
  }

  @ParameterizedTest
  @EnumSource(CallFault.class)
  void withoutAUsableAnswerNothingIsToldAtAll(CallFault fault) {
    anEvening();
    for (String operation : List.of("ListRtcMPUTaskDetail", "DescribeChannelUsers")) {
      stage().cloud.weather().calls().strike(operation, fault, 1);
    }
    assertThatThrownBy(() -> sight().tasks(APP)).isInstanceOf(CloudUnreachable.class);
    assertThatThrownBy(() -> sight().census(APP, CHANNEL)).isInstanceOf(CloudUnreachable.class);
    for (Source source : Source.values()) {
      stage().cloud.weather().calls().strike("*", fault, 1);
      assertThatThrownBy(() -> sent(source)).isInstanceOf(CloudUnreachable.class);
    }
    assertThat(sight().census(APP, CHANNEL).exists()).isTrue();
  }

  @Test
  void theFiftyFirstCallWithinASecondIsRefused() {
    for (int n = 0; n < 50; n++) {
      assertThat(sight().tasks(APP)).isEmpty();
    }
    assertThatThrownBy(() -> sight().tasks(APP))
        .isInstanceOf(CloudUnreachable.class)
        .hasMessageContaining("Throttling");
    stage().pass(Duration.ofSeconds(1));
    assertThat(sight().tasks(APP)).isEmpty();
  }

  /** Ana goes live, bo comes and goes, the stream ends, and somebody stops the task. */
  private void anEvening() {
    anEvening(stage());
  }

  private static void anEvening(Stage stage) {
    MockWorld world = stage.cloud.world();
    world.join(CHANNEL, ANA, Role.STREAMER);
    world.publish(CHANNEL, ANA, Stage.BOTH);
    stage.cloud.start(Samples.start(Samples.solo()));
    stage.pass(Duration.ofMinutes(1));
    world.join(CHANNEL, BO, Role.VIEWER);
    world.leave(CHANNEL, BO, LeaveReason.KICKED);
    world.unpublish(CHANNEL, ANA, Stage.BOTH);
    stage.pass(Duration.ofMinutes(1));
    stage.cloud.stopFromConsole(Samples.TASK);
    stage.pass(Duration.ofSeconds(1));
  }

  private MockWorld world() {
    return stage().cloud.world();
  }

  /** The signature counts for five minutes from the sending. */
  private List<News> arrived(Stage stage, Source source) {
    return stage.callbacks.stream()
        .filter(callback -> callback.source() == source)
        .flatMap(callback -> reader.read(callback, stage.clock.now()).news().stream())
        .toList();
  }

  private List<Callback> sent(Source source) {
    return sight().sent(source, EVENING, stage().clock.now());
  }

  private List<News> recorded(Source source) {
    return sent(source).stream()
        .flatMap(record -> reader.readRecord(record).news().stream())
        .toList();
  }
}
