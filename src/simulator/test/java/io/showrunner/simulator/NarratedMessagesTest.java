package io.showrunner.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.clock.VirtualClock;
import io.showrunner.cloud.Answer;
import io.showrunner.cloud.KitMessage;
import io.showrunner.cloud.MessageRequest;
import io.showrunner.cloud.Samples;
import io.showrunner.cloud.mock.Stage;
import io.showrunner.json.JsonObject;
import io.showrunner.record.RecordLog;
import io.showrunner.simulator.timeline.Timeline;
import io.showrunner.vocabulary.GroupId;
import io.showrunner.vocabulary.RoomId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Messages that reach people's apps are records, after the call that sent them. */
class NarratedMessagesTest {
  private static final RoomId ROOM = new RoomId("evening");
  private static final GroupId GROUP = GroupId.of(Samples.APP, ROOM);
  private final List<JsonObject> records = new ArrayList<>();
  private final Narrator narrator =
      new Narrator(
          new VirtualClock(World.START), new RecordLog((record, line) -> records.add(record)));
  private final Stage stage = Stage.usual();

  @Test
  void theMessageIsToldOfTheRoomItWasSentFor() {
    stage.cloud.watchedBy(narrator);
    var messenger = new NarratedMessenger(stage.cloud, narrator);
    var make = new MessageRequest.MakeGroup(Samples.APP, GROUP, Samples.ANA);
    begins(make);
    answered(make, messenger.makeGroup(make));
    var kicked =
        new MessageRequest.Send(
            Samples.APP,
            GROUP,
            Samples.BO,
            Samples.ANA,
            "m1",
            KitMessage.KICKED.number(),
            JsonObject.EMPTY);
    begins(kicked);
    answered(kicked, messenger.send(kicked));
    assertThat(records)
        .extracting(record -> record.text("kind").orElseThrow())
        .containsExactly("message");
    assertThat(records.get(0).write())
        .isEqualTo(
            "{\"at\":\"PT0S\",\"kind\":\"message\",\"room\":\"evening\",\"type\":20005,"
                + "\"to\":\"bo\",\"body\":{},\"number\":1}");
    assertThat(Timeline.text("an evening", records))
        .contains("20005 to bo: you are taken off the air");
  }

  @Test
  void whatSomebodyElseSaysToAGroupNobodyKnowsIsOfNoRoom() {
    stage.cloud.watchedBy(narrator);
    stage.cloud.makeGroup(new MessageRequest.MakeGroup(Samples.APP, GROUP, Samples.ANA));
    stage.cloud.send(
        new MessageRequest.Send(
            Samples.APP,
            GROUP,
            null,
            Samples.ANA,
            "m1",
            20042,
            JsonObject.EMPTY.with("content", "hello")));
    assertThat(records)
        .singleElement()
        .extracting(JsonObject::write)
        .isEqualTo(
            "{\"at\":\"PT0S\",\"kind\":\"message\",\"type\":20042,\"to\":\"group\","
                + "\"body\":{\"content\":\"hello\"}}");
    assertThat(Timeline.text("an evening", records))
        .contains("20042 to all: a message of no kind the kit has {\"content\":\"hello\"}");
  }

  private void begins(MessageRequest request) {
    narrator.calling(ROOM, request.operation(), Samples.TASK, 1, JsonObject.EMPTY);
  }

  private void answered(MessageRequest request, Answer answer) {
    narrator.called(ROOM, request.operation(), Samples.TASK, 1, JsonObject.EMPTY, answer);
  }
}
