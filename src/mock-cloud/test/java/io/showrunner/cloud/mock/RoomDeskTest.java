package io.showrunner.cloud.mock;

import static io.showrunner.cloud.Samples.ANA;
import static io.showrunner.cloud.Samples.BO;
import static io.showrunner.cloud.Samples.CHANNEL;
import static io.showrunner.cloud.Samples.EVENING;
import static io.showrunner.cloud.Samples.PEER;
import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.cloud.Callback;
import io.showrunner.cloud.RelayWire;
import io.showrunner.cloud.Samples;
import io.showrunner.cloud.mock.ground.Assumption;
import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.LeaveReason;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.Role;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is in the channels, as asked of the cloud, and people sent out by it. */
class RoomDeskTest {
  private final Stage stage = Stage.usual();

  @Test
  void tellsUsersByRole() {
    stage.joins(CHANNEL, ANA);
    stage.joins(CHANNEL, ANA);
    stage.world().join(CHANNEL, BO, Role.VIEWER);
    assertThat(told("DescribeChannelUsers", channel()))
        .isEqualTo(
            Json.parse(
                String.format(
                    Locale.ROOT,
                    """
                {"IsChannelExists":true,"InteractiveUserList":["ana"],"InteractiveUserNumber":1,\
                "LiveUserList":["bo"],"LiveUserNumber":1,"Timestamp":%d}""",
                    EVENING.getEpochSecond())));
  }

  @Test
  void aChannelExistsForAFewSecondsAfterTheLastLeave() {
    assertThat(exists()).isFalse();
    stage.joins(CHANNEL, ANA);
    stage.world().leave(CHANNEL, ANA, LeaveReason.NORMAL);
    stage.pass(4.999);
    assertThat(exists()).isTrue();
    assertThat(told("DescribeChannelUsers", channel()).whole("InteractiveUserNumber")).contains(0L);
    stage.pass(0.001);
    assertThat(exists()).isFalse();
  }

  @Test
  void tellsParticipantsPageByPage() {
    for (String name : List.of("ana", "bo", "cy")) {
      stage.joins(CHANNEL, new ParticipantId(name));
    }
    JsonObject last = told("DescribeChannelParticipants", channel().with("PageSize", "2"));
    assertThat(last.items("UserList")).containsExactly(Json.of("cy"), Json.of("bo"));
    assertThat(last.whole("TotalNum")).contains(3L);
    assertThat(last.whole("TotalPage")).contains(2L);
    assertThat(last.whole("Times")).contains(EVENING.getEpochSecond());
    JsonObject asked = channel().with("PageSize", "2").with("PageNum", "2").with("Order", "asc");
    assertThat(told("DescribeChannelParticipants", asked).items("UserList"))
        .containsExactly(Json.of("cy"));
  }

  @Test
  void listsOpenChannels() {
    stage.joins(PEER, BO);
    stage.joins(CHANNEL, ANA);
    JsonObject all = told("ListRTCLiveRooms", app());
    assertThat(all.items("Rooms")).containsExactly(Json.of("c-1"), Json.of("c-2"));
    assertThat(all.whole("Total")).contains(2L);
    JsonObject second = told("ListRTCLiveRooms", app().with("PageNo", 2).with("PageSize", 1));
    assertThat(second.items("Rooms")).containsExactly(Json.of("c-2"));
  }

  @Test
  void removalEndsEveryStayOfTheUserAsKicked() {
    stage.joins(CHANNEL, ANA);
    stage.joins(CHANNEL, ANA);
    stage.joins(CHANNEL, BO);
    JsonObject asked =
        channel().with("TerminalIds", Stream.of("ana", "nobody").map(Json::of).toList());
    assertThat(told("RemoveTerminals", asked).items("Terminals"))
        .containsExactly(
            Json.parse("{\"Id\":\"ana\",\"Code\":0,\"Message\":\"Success\"}"),
            Json.parse("{\"Id\":\"nobody\",\"Code\":1,\"Message\":\"Failed\"}"));
    assertThat(stage.cloud.stays(CHANNEL)).extracting(s -> s.user()).containsExactly(BO);
    stage.pass(1);
    assertThat(stage.callbacks).hasSize(5);
    assertThat(stage.callbacks.subList(3, 5))
        .allSatisfy(
            told ->
                assertThat(told.body())
                    .contains("\"UserId\":\"ana\",\"EventTag\":\"Leave\"")
                    .contains("\"Reason\":6"));
  }

  @Test
  void deletionSendsEverybodyOutAndClosesTheChannelAtOnce() {
    Stage told = Stage.flipped(Assumption.ONLY_USER_EVENTS_SUBSCRIBED);
    told.comes(ANA);
    told.joins(CHANNEL, BO);
    JsonObject start = RelayWire.parameters(Samples.start(Samples.solo())).with("MaxIdleTime", "");
    assertThat(told.cloud.call("StartLiveMPUTask", start).isDone()).isTrue();
    told.pass(1);
    told.callbacks.clear();
    assertThat(told.cloud.call("DeleteChannel", channel()).body().fields().keySet())
        .containsExactly("RequestId");
    assertThat(told.cloud.liveTasks()).isEmpty();
    assertThat(told.told).contains("1 stopped 0 channel-closed");
    told.pass(1);
    assertThat(told.callbacks)
        .filteredOn(c -> c.source() == Callback.Source.ROOM)
        .extracting(c -> Json.parseObject(c.body()).items("Contents").get(0).write())
        .hasSize(3)
        .satisfies(
            bodies -> {
              assertThat(bodies.get(0)).contains("\"Leave\"").contains("ana");
              assertThat(bodies.get(1)).contains("\"Leave\"").contains("bo");
              assertThat(bodies.get(2)).contains("\"Close\"");
            });
    told.pass(60);
    assertThat(told.callbacks)
        .extracting(Callback::source)
        .containsExactly(
            Callback.Source.ROOM, Callback.Source.ROOM, Callback.Source.ROOM, Callback.Source.TASK);
  }

  @Test
  void aChannelThatIsEmptyAlreadyCanBeDeleted() {
    stage.joins(CHANNEL, ANA);
    stage.world().leave(CHANNEL, ANA, LeaveReason.NORMAL);
    told("DeleteChannel", channel());
    assertThat(exists()).isFalse();
  }

  @Test
  void aTaskWithAnIdleLimitOutlivesTheDeletionUntilThen() {
    stage.airs(Samples.solo());
    told("DeleteChannel", channel());
    stage.pass(119);
    assertThat(stage.cloud.liveTasks()).hasSize(1);
    stage.pass(1);
    assertThat(stage.told).contains("120 stopped 0 idle");
  }

  @ParameterizedTest
  @ValueSource(strings = {"DescribeChannelParticipants", "RemoveTerminals", "DeleteChannel"})
  void aChannelThatDoesNotExistIsRefused(String operation) {
    JsonObject asked =
        operation.equals("RemoveTerminals")
            ? channel().with("TerminalIds", List.of(Json.of("ana")))
            : channel();
    Reply reply = stage.cloud.call(operation, asked);
    assertThat(reply.text("Code")).isEqualTo("InvalidParam");
    assertThat(reply.text("Message")).isEqualTo("ChannelId: channel does not exist: 'c-1'.");
  }

  private boolean exists() {
    return told("DescribeChannelUsers", channel())
        .get("IsChannelExists")
        .orElseThrow()
        .equals(Json.of(true));
  }

  private static JsonObject app() {
    return JsonObject.EMPTY.with("AppId", "app-1");
  }

  private static JsonObject channel() {
    return app().with("ChannelId", "c-1");
  }

  private JsonObject told(String operation, JsonObject request) {
    Reply reply = stage.cloud.call(operation, request);
    assertThat(reply.isDone()).as(reply.body().write()).isTrue();
    var fields = new java.util.LinkedHashMap<>(reply.body().fields());
    fields.remove("RequestId");
    return new JsonObject(fields);
  }
}
