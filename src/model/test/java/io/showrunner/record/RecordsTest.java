package io.showrunner.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.broadcast.EndReason;
import io.showrunner.broadcast.Grace;
import io.showrunner.broadcast.Verdict.Because;
import io.showrunner.cloud.Callback;
import io.showrunner.json.JsonObject;
import io.showrunner.layout.Area;
import io.showrunner.layout.Fraction;
import io.showrunner.layout.LayoutName;
import io.showrunner.layout.Pane;
import io.showrunner.layout.Scaling;
import io.showrunner.layout.Source;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.Mode;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.Phase;
import io.showrunner.vocabulary.PlaybackUrls;
import io.showrunner.vocabulary.RoomId;
import io.showrunner.vocabulary.TaskId;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The bytes of records, which readers compare. */
class RecordsTest {
  private static final RoomId ROOM = new RoomId("evening");
  private static final ChannelId CHANNEL = new ChannelId("evening-1");
  private static final ParticipantId ANA = new ParticipantId("ana");
  private static final Records NOW = Records.at(Duration.ofMillis(90_500));

  @Test
  void anEventCarriesTheTracesFieldsAndItsRoom() {
    is(
        NOW.event(
            ROOM,
            "channel.join",
            JsonObject.EMPTY
                .with("channel", "evening-1")
                .with("user", "ana")
                .with("role", "viewer")),
        "'kind':'event','room':'evening','name':'channel.join','channel':'evening-1',"
            + "'user':'ana','role':'viewer'");
    is(
        NOW.event(ROOM, "room.end", JsonObject.EMPTY.with("room", "evening")),
        "'kind':'event','room':'evening','name':'room.end'");
  }

  @Test
  void howLongARoomWaitsForItsStreamerNamesTheRow() {
    List<Because> row = List.of(new Because("grace", 4, "the evening"));
    is(
        NOW.grace(ROOM, Duration.ofMinutes(10), new Grace(Duration.ofMinutes(10), row)),
        "'kind':'grace','room':'evening','waits':'PT10M','by':'rules',"
            + "'because':[{'table':'grace','row':4,'name':'the evening'}]");
    is(
        NOW.grace(ROOM, Duration.ofMinutes(2), new Grace(null, row)),
        "'kind':'grace','room':'evening','waits':'PT2M','by':'process',"
            + "'because':[{'table':'grace','row':4,'name':'the evening'}]");
  }

  @Test
  void aCallbackSaysWhatBecameOfIt() {
    is(
        NOW.callback(ROOM, Callback.Source.ROOM, "Join", ANA, CallbackVerdict.ACCEPTED, null),
        "'kind':'callback','room':'evening','source':'room','name':'Join','user':'ana',"
            + "'verdict':'accepted'");
    is(
        NOW.callback(null, Callback.Source.CDN, "publish", null, CallbackVerdict.REFUSED, "why"),
        "'kind':'callback','source':'cdn','name':'publish','verdict':'refused','reason':'why'");
  }

  @Test
  void aTokensMoveNamesProcessAndActivity() {
    is(
        NOW.process(ROOM, "co-streaming", "asked", TokenMove.ENTER, ANA),
        "'kind':'process','room':'evening','process':'co-streaming','activity':'asked',"
            + "'did':'enter','user':'ana'");
  }

  @Test
  void aDecisionHasPlainNumbersAndTheRowsThatMadeIt() {
    var area = new Area(Fraction.ZERO, Fraction.of("0.3333"), Fraction.ONE, Fraction.of("0.5"));
    var pane = new Pane(ANA, CHANNEL, Source.CAMERA, area, 0, Scaling.CROP, null);
    is(
        NOW.decision(
            ROOM,
            Mode.CO_STREAMING,
            new LayoutName("duo"),
            List.of(pane),
            List.of(new Because("layout-choice", 4, "one guest"))),
        "'kind':'decision','room':'evening','mode':'co-streaming','layout':'duo',"
            + "'panes':[{'user':'ana','channel':'evening-1','x':0,'y':0.3333,'width':1,"
            + "'height':0.5,'layer':0}],"
            + "'because':[{'table':'layout-choice','row':4,'name':'one guest'}]");
  }

  @Test
  void aCallHasTheRequestAndTheAnswer() {
    var request = JsonObject.EMPTY.with("MixMode", "0");
    is(
        NOW.call(ROOM, "StartLiveMPUTask", new TaskId("t"), 1, request, 200, "", ""),
        "'kind':'call','room':'evening','operation':'StartLiveMPUTask','task':'t',"
            + "'generation':1,'request':{'MixMode':'0'},'status':200,'code':'','message':''");
  }

  @Test
  void tasksSeiAndMessagesAreTold() {
    is(
        NOW.task(ROOM, new TaskId("t"), TaskState.STOPPED, 1, TaskMover.CHANNEL_CLOSED),
        "'kind':'task','room':'evening','task':'t','state':'stopped','mixMode':1,"
            + "'by':'channel-closed'");
    is(NOW.sei(ROOM, JsonObject.EMPTY), "'kind':'sei','room':'evening','content':{}");
    is(
        NOW.message(ROOM, 10001, "bo", JsonObject.EMPTY, null),
        "'kind':'message','room':'evening','type':10001,'to':'bo','body':{}");
  }

  @Test
  void aRoomTellsPhaseModeReasonAndPlayback() {
    is(
        NOW.room(ROOM, Phase.CREATED, null, null, null),
        "'kind':'room','room':'evening','phase':'created'");
    is(
        NOW.room(
            ROOM, Phase.ENDED, Mode.SOLO, EndReason.AUTO_STOPPED, new PlaybackUrls("f", "h", "r")),
        "'kind':'room','room':'evening','phase':'ended','mode':'solo','reason':'auto-stopped',"
            + "'playback':{'flv':'f','hls':'h','rtmp':'r'}");
  }

  @Test
  void aViolationNamesTheInvariant() {
    is(
        NOW.violation(null, "one-task", "two"),
        "'kind':'violation','invariant':'one-task','detail':'two'");
  }

  private static void is(JsonObject record, String withoutAt) {
    assertThat(record.write())
        .isEqualTo(("{'at':'PT1M30.5S'," + withoutAt + "}").replace('\'', '"'));
  }
}
