package io.showrunner.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.AppId;
import io.showrunner.vocabulary.GroupId;
import io.showrunner.vocabulary.ParticipantId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OtherMessageAppTest {
  private static final ParticipantId ANA = new ParticipantId("ana");
  private static final AppId ROOMS = new AppId("rooms-app");

  @Test
  void everythingGoesThroughTheOtherApplicationAndIsElseTheSame() {
    List<MessageRequest> asked = new ArrayList<>();
    var messenger = new OtherMessageApp(new Noting(asked), new AppId("messages-app"));
    var make = new MessageRequest.MakeGroup(ROOMS, new GroupId("g1"), ANA);
    var send =
        new MessageRequest.Send(
            ROOMS, new GroupId("g1"), ANA, ANA, "g1m1", 10001, JsonObject.EMPTY);
    var delete = new MessageRequest.DeleteGroup(ROOMS, new GroupId("g1"));

    messenger.makeGroup(make);
    messenger.send(send);
    messenger.deleteGroup(delete);

    assertThat(asked)
        .extracting(MessageWire::parameters)
        .containsExactly(
            MessageWire.parameters(make).with("AppId", "messages-app"),
            MessageWire.parameters(send).with("AppId", "messages-app"),
            MessageWire.parameters(delete).with("AppId", "messages-app"));
  }

  private record Noting(List<MessageRequest> asked) implements Messenger {
    @Override
    public Answer makeGroup(MessageRequest.MakeGroup request) {
      asked.add(request);
      return new Answer.Done(200, "R");
    }

    @Override
    public Answer deleteGroup(MessageRequest.DeleteGroup request) {
      asked.add(request);
      return new Answer.Done(200, "R");
    }

    @Override
    public Answer send(MessageRequest.Send request) {
      asked.add(request);
      return new Answer.Done(200, "R");
    }
  }
}
