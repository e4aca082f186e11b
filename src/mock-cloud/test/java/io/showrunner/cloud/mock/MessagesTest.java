package io.showrunner.cloud.mock;

import static io.showrunner.cloud.Samples.ANA;
import static io.showrunner.cloud.Samples.CHANNEL;
import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.cloud.mock.ground.Assumption;
import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Message groups, in the vendor's own words. */
class MessagesTest {
  private final Stage stage = Stage.usual();

  @Test
  void aGroupThatIsThereIsLeftAsItIs() {
    JsonObject first = done(stage, "CreateLiveMessageGroup", group("g1").with("CreatorId", "ana"));
    assertThat(first.fields().keySet())
        .containsExactly("RequestId", "GroupId", "AlreadyExists", "AlreadyDelete");
    assertThat(first.get("AlreadyExists")).contains(Json.of(false));
    JsonObject again = done(stage, "CreateLiveMessageGroup", group("g1").with("CreatorId", "bo"));
    assertThat(again.get("AlreadyExists")).contains(Json.of(true));
    assertThat(described().text("CreatorId")).contains("ana");
  }

  @Test
  void aGroupCountsWhatWasSaidInIt() {
    done(
        stage,
        "CreateLiveMessageGroup",
        group("g1")
            .with("GroupName", "evening")
            .with("Administrators", Json.of(java.util.List.of(Json.of("ana")))));
    for (String type : new String[] {"10001", "10001", "10006"}) {
      done(
          stage, "SendLiveMessageGroup", group("g1").with("SenderId", "ana").with("MsgType", type));
    }
    JsonObject told = described();
    assertThat(told.object("MsgAmount").orElseThrow().write())
        .isEqualTo("{\"10001\":2,\"10006\":1}");
    assertThat(told.text("GroupName")).contains("evening");
    assertThat(told.items("AdminList")).containsExactly(Json.of("ana"));
    assertThat(told.whole("OnlineUserCounts")).contains(1L);
    assertThat(told.get("Delete")).contains(Json.of(false));
    assertThat(stage.cloud.state().items("groups"))
        .containsExactly(
            Json.parse(
                """
                {"app":"app-1","group":"g1","creator":"","messages":{"10001":2,"10006":1}}"""));
  }

  @Test
  void theSendersIdOfAMessageComesBackAndElseOneIsGiven() {
    done(stage, "CreateLiveMessageGroup", group("g1"));
    JsonObject said = group("g1").with("SenderId", "ana").with("Body", "no JSON");
    assertThat(done(stage, "SendLiveMessageGroup", said.with("MsgTid", "m7")).text("MsgTid"))
        .contains("m7");
    assertThat(done(stage, "SendLiveMessageGroup", said).text("MsgTid").orElseThrow())
        .matches("[0-9a-f]{32}");
    assertThat(stage.messages).containsOnly("g1 0 from ana: {\"text\":\"no JSON\"}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a-1", "a_1", "a b", "é", "a.1"})
  void idsOfMessagesHaveLettersAndDigitsAlone(String id) {
    done(stage, "CreateLiveMessageGroup", group("g1"));
    JsonObject said = group("g1").with("SenderId", "ana").with("MsgTid", id);
    assertThat(stage.cloud.call("SendLiveMessageGroup", said).text("Message"))
        .startsWith("MsgTid: expected 1 to 64 letters and digits");
  }

  @Test
  void soHaveUsersWhomMessagesNameUnlessReadOtherwise() {
    Stage lenient = Stage.flipped(Assumption.MESSAGE_USERS_ARE_PLAIN);
    for (Stage each : List.of(stage, lenient)) {
      done(each, "CreateLiveMessageGroup", group("g1"));
    }
    JsonObject said = JsonObject.EMPTY.with("AppId", "app-1");
    List<JsonObject> requests =
        List.of(
            said.with("SenderId", "guest-1").with("ReceiverId", "ana"),
            said.with("SenderId", "ana").with("ReceiverId", "guest_1"));
    for (JsonObject request : requests) {
      assertThat(stage.cloud.call("SendLiveMessageUser", request).text("Message"))
          .contains("Id: expected 1 to 64 letters and digits, but found 'guest");
      done(lenient, "SendLiveMessageUser", request);
    }
    JsonObject made = group("g2").with("Administrators", Json.of(List.of(Json.of("a-1"))));
    assertThat(stage.cloud.call("CreateLiveMessageGroup", made).text("Message"))
        .startsWith("Administrators: expected");
    done(lenient, "CreateLiveMessageGroup", made);
  }

  @Test
  void theKitsOlderQuestionsAreAnsweredFromTheSameGroups() {
    JsonObject app = JsonObject.EMPTY.with("AppId", "app-1");
    JsonObject token =
        result(
            "GetMessageToken",
            app.with("UserId", "ana").with("DeviceId", "d").with("DeviceType", "web"));
    assertThat(token.fields())
        .containsOnlyKeys("AccessToken", "RefreshToken", "AccessTokenExpiredTime");
    assertThat(token.whole("AccessTokenExpiredTime"))
        .contains(stage.clock.now().plusSeconds(86_400).toEpochMilli());
    String id =
        result("CreateMessageGroup", app.with("CreatorId", "ana")).text("GroupId").orElseThrow();
    assertThat(id).matches("[0-9a-f]{32}");
    done(stage, "SendLiveMessageGroup", group(id).with("SenderId", "ana").with("MsgType", "10002"));
    assertThat(result("GetGroupStatistics", group(id)).write())
        .isEqualTo("{\"OnlineCount\":1,\"PV\":1,\"UV\":1,\"LikeCount\":1}");
    JsonObject users =
        result("ListMessageGroupUserById", group(id).with("UserIdList", "[\"ana\"]"));
    assertThat(users.whole("Total")).contains(1L);
    assertThat(((JsonObject) users.items("UserList").get(0)).get("IsMute"))
        .contains(Json.of(false));
    done(stage, "DeleteLiveMessageGroup", group(id));
    assertThat(stage.cloud.call("GetGroupStatistics", group(id)).status()).isEqualTo(404);
  }

  private JsonObject result(String operation, JsonObject request) {
    return done(stage, operation, request).object("Result").orElseThrow();
  }

  @Test
  void thereIsNothingToSayOfAGroupThatIsNotThere() {
    Reply reply = stage.cloud.call("DescribeLiveMessageGroup", group("g1"));
    assertThat(reply.status()).isEqualTo(404);
    assertThat(reply.text("Code")).isEqualTo("ResourceNotExist");
  }

  @Test
  void aGroupThatWasDeletedIsStillDescribed() {
    done(stage, "CreateLiveMessageGroup", group("g1").with("CreatorId", "ana"));
    JsonObject deleted = group("g1").with("OperatorId", "bo").with("DataCenter", "cn-shanghai");
    assertThat(done(stage, "DeleteLiveMessageGroup", deleted).text("GroupId")).contains("g1");
    JsonObject told = described();
    assertThat(told.get("Delete")).contains(Json.of(true));
    assertThat(told.text("Deletor")).contains("bo");
    assertThat(told.whole("Deletatime")).contains(stage.clock.now().getEpochSecond());
    assertThat(told.whole("OnlineUserCounts")).contains(0L);
  }

  @Test
  void aGroupThatWasDeletedIsNotMadeAgainButRecovered() {
    done(stage, "CreateLiveMessageGroup", group("g1").with("CreatorId", "ana"));
    done(stage, "DeleteLiveMessageGroup", group("g1"));
    JsonObject again = done(stage, "CreateLiveMessageGroup", group("g1").with("CreatorId", "bo"));
    assertThat(again.get("AlreadyDelete")).contains(Json.of(true));
    assertThat(again.get("AlreadyExists")).contains(Json.of(false));
    JsonObject said = group("g1").with("SenderId", "ana");
    Reply unheard = stage.cloud.call("SendLiveMessageGroup", said);
    assertThat(unheard.text("Code")).isEqualTo("ResourceNotExist");
    done(stage, "RecoverLiveMessageDeletedGroup", group("g1"));
    done(stage, "SendLiveMessageGroup", said);
    assertThat(described().get("Delete")).contains(Json.of(false));
    assertThat(described().text("CreatorId")).contains("ana");
    Reply nothing = stage.cloud.call("RecoverLiveMessageDeletedGroup", group("g1"));
    assertThat(nothing.status()).isEqualTo(404);
  }

  @Test
  void anApplicationHasFiveThousandGroupsAtMost() {
    Stage unhurried =
        Stage.with(
            Stage.settings().withRates(io.showrunner.cloud.mock.ground.MockSettings.Rates.LIFTED));
    for (int n = 0; n < 5000; n++) {
      done(unhurried, "CreateLiveMessageGroup", group("g" + n));
    }
    done(unhurried, "CreateLiveMessageGroup", group("g7"));
    Reply reply = unhurried.cloud.call("CreateLiveMessageGroup", group("g5000"));
    assertThat(reply.text("Code")).isEqualTo("InvalidParam");
    assertThat(reply.text("Message")).contains("quota of 5000 groups");
    done(unhurried, "DeleteLiveMessageGroup", group("g7"));
    done(unhurried, "CreateLiveMessageGroup", group("g5000"));
    Reply recovered = unhurried.cloud.call("RecoverLiveMessageDeletedGroup", group("g7"));
    assertThat(recovered.text("Message")).contains("quota of 5000 groups");
  }

  @Test
  void onlyWhoIsInAChannelIsOnlineIfReadSo() {
    Stage strict = Stage.flipped(Assumption.RECEIVERS_ONLINE);
    JsonObject said =
        JsonObject.EMPTY
            .with("AppId", "app-1")
            .with("SenderId", "bo")
            .with("ReceiverId", "ana")
            .with("MsgType", "20001");
    Reply before = strict.cloud.call("SendLiveMessageUser", said);
    assertThat(before.text("Message")).isEqualTo("ReceiverId: user is not online: 'ana'.");
    strict.joins(CHANNEL, ANA);
    done(strict, "SendLiveMessageUser", said);
    assertThat(strict.messages).containsExactly("ana 20001 from bo: {\"text\":\"\"}");
  }

  private JsonObject described() {
    return done(stage, "DescribeLiveMessageGroup", group("g1"));
  }

  private static JsonObject group(String id) {
    return JsonObject.EMPTY.with("AppId", "app-1").with("GroupId", id);
  }

  private static JsonObject done(Stage stage, String operation, JsonObject request) {
    Reply reply = stage.cloud.call(operation, request);
    assertThat(reply.isDone()).as(reply.body().write()).isTrue();
    return reply.body();
  }
}
