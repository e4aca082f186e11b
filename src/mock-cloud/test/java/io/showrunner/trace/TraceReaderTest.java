package io.showrunner.trace;

import static io.showrunner.trace.Lines.CREATE;
import static io.showrunner.trace.Lines.HEADER;
import static io.showrunner.trace.Lines.JOIN;
import static io.showrunner.trace.Lines.faultsOf;
import static io.showrunner.trace.Lines.json;
import static io.showrunner.trace.Lines.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.vocabulary.AppId;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.LeaveReason;
import io.showrunner.vocabulary.Orientation;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.Role;
import io.showrunner.vocabulary.RoomId;
import io.showrunner.vocabulary.Track;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TraceReaderTest {
  @Test
  void aTraceIsReadIntoTypedStepsWithTheirLines() {
    Trace trace =
        read(
            "# a comment",
            "{'trace':'t','app':'app-1','profile':'fair','seed':7,'about':'a test'}",
            "",
            CREATE,
            JOIN,
            "{'at':'PT1M0.5S','event':'stream.publish','channel':'c','user':'ana','tracks':['screen','audio']}",
            "{'at':'PT2M','event':'channel.leave','channel':'c','user':'ana','reason':'lost'}");
    assertThat(trace.header())
        .isEqualTo(new Trace.Header("t", new AppId("app-1"), "fair", 7L, "a test"));
    var channel = new ChannelId("c");
    var ana = new ParticipantId("ana");
    assertThat(trace.steps())
        .containsExactly(
            new Trace.Step(
                4,
                Duration.ZERO,
                new AppEvent.RoomCreate(
                    new RoomId("r"), channel, ana, null, Orientation.LANDSCAPE)),
            new Trace.Step(
                5, Duration.ofSeconds(1), new ChannelEvent.Join(channel, ana, Role.STREAMER)),
            new Trace.Step(
                6,
                Duration.ofMillis(60_500),
                new ChannelEvent.Publish(channel, ana, EnumSet.of(Track.AUDIO, Track.SCREEN))),
            new Trace.Step(
                7, Duration.ofMinutes(2), new ChannelEvent.Leave(channel, ana, LeaveReason.LOST)));
  }

  @Test
  void whatIsLeftOutHasItsDefaultInTheFieldsToo() {
    Trace trace =
        read(
            HEADER,
            CREATE,
            JOIN,
            "{'at':'PT1S','event':'stream.publish','channel':'c','user':'ana'}");
    assertThat(trace.steps().stream().map(step -> step.event().fields().write()))
        .containsExactly(
            json("{'room':'r','channel':'c','streamer':'ana','orientation':'landscape'}"),
            json("{'channel':'c','user':'ana','role':'streamer'}"),
            json("{'channel':'c','user':'ana','tracks':['audio','camera']}"));
  }

  @Test
  void linesMayEndAsOnAnySystem() {
    assertThat(TraceReader.read("f", json(HEADER + "\r\n" + CREATE + "\r\n")).steps()).hasSize(1);
  }

  @Test
  void aTraceBeginsWithItsHeader() {
    assertThat(faultsOf(CREATE))
        .containsExactly(
            "f:1: Expected the first line to say which trace this is, but it has no 'trace'."
                + " Begin with {\"trace\":\"NAME\",\"app\":\"app-1\"}.");
    assertThat(faultsOf("{'trace':'t'}", CREATE))
        .containsExactly(
            "f:1: Expected the first line to have the field 'app', but it is missing.");
  }

  @Test
  void anEmptyTraceIsRefused() {
    assertThat(faultsOf("# nothing", ""))
        .containsExactly(
            "f:1: Expected a trace, but there is nothing in it."
                + " Begin with {\"trace\":\"NAME\",\"app\":\"app-1\"}.");
    assertThat(faultsOf(HEADER, "# nothing"))
        .containsExactly("f:2: Expected at least one event, but the trace ends before the first.");
  }

  @Test
  void whoHasLeftCannotPublishUntilTheyJoinAgain() {
    String leave = "{'at':'PT2S','event':'channel.leave','channel':'c','user':'ana'}";
    String publish = "{'at':'PT3S','event':'stream.publish','channel':'c','user':'ana'}";
    assertThat(faultsOf(HEADER, CREATE, JOIN, leave, publish))
        .containsExactly(
            "f:5:53: Expected ana to be in channel c, but ana has left."
                + " A channel.join must come first.");
    assertThat(read(HEADER, CREATE, JOIN, JOIN, leave, publish).steps())
        .as("of two sessions one is still open")
        .hasSize(5);
  }

  @Test
  void whoHasLeftDoesNothingAnyMore() {
    String leave = "{'at':'PT2S','event':'channel.leave','channel':'c','user':'ana'}";
    String unpublish = "{'at':'PT3S','event':'stream.unpublish','channel':'c','user':'ana'}";
    assertThat(faultsOf(HEADER, CREATE, JOIN, leave, unpublish, leave.replace('2', '3')))
        .hasSize(2)
        .allSatisfy(fault -> assertThat(fault).contains("but ana has left. A channel.join must"));
  }

  @Test
  void whenAChannelIsClosedNobodyIsInItAnyMore() {
    String close = "{'at':'PT2S','event':'channel.close','channel':'c'}";
    String publish = "{'at':'PT3S','event':'stream.publish','channel':'c','user':'ana'}";
    assertThat(faultsOf(HEADER, CREATE, JOIN, close, publish))
        .containsExactly(
            "f:5:53: Expected ana to be in channel c, but ana has left."
                + " A channel.join must come first.");
    assertThat(read(HEADER, CREATE, JOIN, close, JOIN.replace("1S", "3S"), publish).steps())
        .hasSize(5);
    assertThat(faultsOf(HEADER, CREATE, close.replace("'c'", "'d'")))
        .singleElement()
        .asString()
        .contains("Expected a channel that a room.create before this line makes");
  }

  @Test
  void whoOnlyWatchesCannotPublish() {
    String watch = JOIN.replace("'}", "','role':'viewer'}");
    String publish = "{'at':'PT3S','event':'stream.publish','channel':'c','user':'ana'}";
    String mute = "{'at':'PT4S','event':'stream.mute','channel':'c','user':'ana','track':'audio'}";
    assertThat(faultsOf(HEADER, CREATE, watch, publish, mute))
        .containsExactly(
            "f:4:53: Expected ana to be in channel c as streamer, but the join on line 3 is as"
                + " viewer. Who publishes joins with \"role\":\"streamer\".");
    assertThat(read(HEADER, CREATE, watch, JOIN, publish).steps())
        .as("the newest session publishes")
        .hasSize(4);
    assertThat(faultsOf(HEADER, CREATE, JOIN, watch, publish)).hasSize(1);
  }

  @Test
  void whatIsNotPublishedCannotBeMutedOrUnpublished() {
    String publish = "{'at':'PT3S','event':'stream.publish','channel':'c','user':'ana'}";
    String audio = publish.replace("'}", "','tracks':['audio']}");
    String stop = publish.replace("publish", "unpublish");
    String mute = "{'at':'PT3S','event':'stream.mute','channel':'c','user':'ana','track':'screen'}";
    assertThat(faultsOf(HEADER, CREATE, JOIN, publish, mute, mute.replace("mute", "unmute")))
        .containsExactly(
            "f:5:63: Expected ana to publish screen, but only audio and camera is published."
                + " A stream.publish must come first.",
            "f:6:65: Expected ana to publish screen, but only audio and camera is published."
                + " A stream.publish must come first.");
    assertThat(faultsOf(HEADER, CREATE, JOIN, publish, stop, stop))
        .containsExactly(
            "f:6:55: Expected ana to publish audio or camera, but nothing is published."
                + " A stream.publish must come first.");
    assertThat(read(HEADER, CREATE, JOIN, audio, stop).steps())
        .as("one of the tracks that are meant by default is enough")
        .hasSize(4);
  }

  @Test
  void theOldestSessionTakesItsTracksWithIt() {
    String publish = "{'at':'PT3S','event':'stream.publish','channel':'c','user':'ana'}";
    String leave = "{'at':'PT3S','event':'channel.leave','channel':'c','user':'ana'}";
    String stop = publish.replace("publish", "unpublish");
    String later = JOIN.replace("PT1S", "PT3S");
    assertThat(read(HEADER, CREATE, JOIN, publish, later, stop).steps())
        .as("an older session's tracks are still there")
        .hasSize(5);
    assertThat(read(HEADER, CREATE, JOIN, publish, later, publish, leave, stop).steps()).hasSize(7);
    assertThat(faultsOf(HEADER, CREATE, JOIN, publish, later, leave, stop))
        .singleElement()
        .asString()
        .startsWith("f:7:55: Expected ana to publish audio or camera, but nothing is published.");
  }

  @Test
  void everySlipOfATraceIsTold() {
    List<String> faults =
        faultsOf(
            HEADER,
            CREATE,
            "{'at':'PT1S','event':'battle.invite','room':'r','opponent':'s'}",
            "{'at':'PT1S','event':'cloud.fault','operation':'*','outcome':'eror','times':1,'for':'PT1S'}",
            "{'at':'PT1S','event':'task.stop'}");
    assertThat(faults)
        .anySatisfy(fault -> assertThat(fault).startsWith("f:3:49: Expected a room that a"))
        .anySatisfy(fault -> assertThat(fault).contains("it is 'eror'. Nearest: 'error'."))
        .contains(
            "f:4:79: Expected cloud.fault to have only one of the fields 'times' or 'for',"
                + " but it has both.",
            "f:5: Expected task.stop to have one of the fields 'task' or 'room',"
                + " but both are missing.");
  }

  @Test
  void callsJoinTwoChannelsAndTasksAreThoseOfRoomsThatWereMade() {
    assertThat(
            faultsOf(
                HEADER,
                CREATE,
                "{'at':'PT1S','event':'call.connect','channel':'c','peer':'d'}",
                "{'at':'PT1S','event':'call.connect','channel':'c','peer':'c'}",
                "{'at':'PT1S','event':'task.stop','room':'s'}",
                "{'at':'PT1S','event':'task.start','task':'AL-9'}"))
        .hasSize(3)
        .anySatisfy(f -> assertThat(f).startsWith("f:3:").contains("but found 'd'"))
        .anySatisfy(f -> assertThat(f).startsWith("f:4:").contains("a call between two channels"))
        .anySatisfy(f -> assertThat(f).startsWith("f:5:").contains("but found 's'"));
  }

  @Test
  void aFileThatIsNotThereOrNoTextIsRefused(@TempDir Path folder) throws IOException {
    Path missing = folder.resolve("missing.jsonl");
    assertThat(faultsOf(() -> TraceReader.read(missing)))
        .containsExactly(missing + ":1: Expected a trace file, but there is none.");
    Path binary = Files.write(folder.resolve("b.jsonl"), new byte[] {'#', '\n', (byte) 0xff});
    assertThat(faultsOf(() -> TraceReader.read(binary)))
        .containsExactly(
            binary + ":2:1: Expected UTF-8 text, but a byte here is none. Save it as UTF-8.");
  }
}
