package io.showrunner.cloud;

import static io.showrunner.cloud.Samples.ANA;
import static io.showrunner.cloud.Samples.APP;
import static io.showrunner.cloud.Samples.BO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.GroupId;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.RoomId;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageRequestTest {
  private static final GroupId GROUP = new GroupId("g1");
  private static final JsonObject COMMENT = JsonObject.EMPTY.with("content", "well \"done\"");

  @Test
  void isWrittenByTheVendorsNames() {
    assertThat(MessageWire.parameters(new MessageRequest.MakeGroup(APP, GROUP, ANA)).write())
        .isEqualTo("{\"AppId\":\"app-1\",\"GroupId\":\"g1\",\"CreatorId\":\"ana\"}");
    assertThat(MessageWire.parameters(new MessageRequest.DeleteGroup(APP, GROUP)).write())
        .isEqualTo("{\"AppId\":\"app-1\",\"GroupId\":\"g1\"}");
    var toAll = new MessageRequest.Send(APP, GROUP, null, ANA, "m1", 10001, COMMENT);
    assertThat(toAll.operation()).isEqualTo("SendLiveMessageGroup");
    assertThat(MessageWire.parameters(toAll).write())
        .isEqualTo(
            "{\"AppId\":\"app-1\",\"GroupId\":\"g1\",\"SenderId\":\"ana\","
                + "\"Body\":\"{\\\"content\\\":\\\"well \\\\\\\"done\\\\\\\"\\\"}\","
                + "\"MsgType\":\"10001\",\"MsgTid\":\"m1\",\"SenderMetaInfo\":\"{\\\"userNick\\\":\\\"ana\\\",\\\"userAvatar\\\":\\\"\\\"}\"}");
    var toOne = new MessageRequest.Send(APP, GROUP, BO, ANA, "m2", 20005, JsonObject.EMPTY);
    assertThat(toOne.operation()).isEqualTo("SendLiveMessageUser");
    assertThat(MessageWire.parameters(toOne).write())
        .isEqualTo(
            "{\"AppId\":\"app-1\",\"SenderId\":\"ana\",\"ReceiverId\":\"bo\","
                + "\"Body\":\"{\\\"groupId\\\":\\\"g1\\\",\\\"data\\\":\\\"{}\\\"}\","
                + "\"MsgType\":\"20005\",\"MsgTid\":\"m2\",\"SenderInfo\":\"{\\\"userNick\\\":\\\"ana\\\",\\\"userAvatar\\\":\\\"\\\"}\"}");
  }

  @Test
  void aBodyHasFifteenKilobytesAtMost() {
    String longest = "é".repeat((15 * 1024 - "{\"content\":\"\"}".length()) / 2);
    var body = JsonObject.EMPTY.with("content", longest);
    assertThat(new MessageRequest.Send(APP, GROUP, null, ANA, "m", 10001, body)).isNotNull();
    var more = JsonObject.EMPTY.with("content", longest + "é");
    assertThatThrownBy(() -> new MessageRequest.Send(APP, GROUP, null, ANA, "m", 10001, more))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Expected a message of at most 15 KB, but found 15362 bytes.");
  }

  @Test
  void aMessageHasATypeAndAnId() {
    for (String id : new String[] {"", "x".repeat(65), "a-b", "a_b", "é"}) {
      assertThatThrownBy(() -> new MessageRequest.Send(APP, GROUP, null, ANA, id, 1, COMMENT))
          .hasMessageStartingWith("Expected a message id of 1 to 64 letters and digits");
    }
    assertThatThrownBy(() -> new MessageRequest.Send(APP, GROUP, null, ANA, "m", 0, COMMENT))
        .hasMessageStartingWith("Expected a message type of 1 or more");
  }

  @Test
  void whomMessagesCannotNameIsNamedOtherwise() {
    var dashed = new ParticipantId("user-1");
    String named = "d6d7705392bc7af633328bea8c4c6904";
    var send = new MessageRequest.Send(APP, GROUP, dashed, dashed, "m", 1, COMMENT);
    assertThat(MessageWire.parameters(send).write())
        .contains(String.format(Locale.ROOT, "\"ReceiverId\":\"%s\"", MessageUser.of(dashed)))
        .contains(String.format(Locale.ROOT, "\"SenderId\":\"%s\"", MessageUser.of(dashed)))
        .contains("userNick\\\":\\\"user-1");
    assertThat(MessageUser.of(dashed)).matches("[0-9a-f]{32}").isEqualTo(named);
    assertThat(MessageUser.of(ANA)).isEqualTo("ana");
    assertThat(MessageWire.parameters(new MessageRequest.MakeGroup(APP, GROUP, dashed)).write())
        .contains(String.format(Locale.ROOT, "\"CreatorId\":\"%s\"", named));
  }

  @Test
  void whatIsForOneUserHasRoomForItsEnvelopeToo() {
    String text = "x".repeat(15 * 1024 - 100);
    var body = JsonObject.EMPTY.with("content", text);
    assertThat(new MessageRequest.Send(APP, GROUP, BO, ANA, "m", 10001, body)).isNotNull();
    var more = JsonObject.EMPTY.with("content", text + "\"".repeat(40));
    assertThat(new MessageRequest.Send(APP, GROUP, null, ANA, "m", 10001, more)).isNotNull();
    assertThatThrownBy(() -> new MessageRequest.Send(APP, GROUP, BO, ANA, "m", 10001, more))
        .hasMessageStartingWith("Expected a message of at most 15 KB");
  }

  @Test
  void aRoomHasOneGroup() {
    var dashed = new RoomId("evening-show");
    assertThat(GroupId.of(APP, dashed).value()).matches("[0-9a-f]{32}");
    assertThat(GroupId.of(APP, dashed)).isEqualTo(GroupId.of(APP, dashed));
    assertThat(GroupId.of(APP, dashed)).isNotEqualTo(GroupId.of(APP, new RoomId("evening_show")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a-b", "a_b", "a b", "é"})
  void aGroupIdHasLettersAndDigitsAlone(String id) {
    assertThatThrownBy(() -> new GroupId(id))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Expected a group id of 1 to 64 letters or digits");
    assertThatThrownBy(() -> new GroupId("x".repeat(65))).hasMessageContaining("group id");
  }

  @Test
  void theKitsNumbersAreEachOfOneMessage() {
    assertThat(Arrays.stream(KitMessage.values()).map(KitMessage::number))
        .doesNotHaveDuplicates()
        .hasSize(19);
    assertThat(KitMessage.of(20005)).contains(KitMessage.KICKED);
    assertThat(KitMessage.of(20011)).isEmpty();
  }
}
