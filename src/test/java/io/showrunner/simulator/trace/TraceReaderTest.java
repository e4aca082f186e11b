package io.showrunner.simulator.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.showrunner.input.BadInput;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TraceReaderTest {
  private static final String HEADER = "{'trace':'t','app':'app-1'}";
  private static final String CREATE =
      "{'at':'PT0S','event':'room.create','room':'r','channel':'c','streamer':'ana'}";
  private static final String JOIN =
      "{'at':'PT1S','event':'channel.join','channel':'c','user':'ana'}";

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

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          {'at':'PT2S','event':'chanel.join','channel':'c','user':'bo'} | f:4:14: Expected an event, but found 'chanel.join'. Nearest: 'channel.join'.
          {'at':'PT2S'} | f:4: Expected every line to name its 'event', but the field is missing.
          {'at':'PT2S','event':7} | f:4:14: Expected an event, but found 7. Known: room.create, room.end, costream.apply, costream.cancel, costream.approve, costream.reject, costream.kick, battle.invite, battle.accept, battle.decline, battle.cancel, battle.end, channel.join, channel.leave, stream.publish, stream.unpublish, stream.mute, stream.unmute, call.connect, call.disconnect, cloud.fault, cloud.callbacks, cloud.quota, task.stop, task.start, engine.crash, engine.restart.
          {'at':'PT2S','event':'room.end','rom':'r'} | f:4:33: Expected a field of room.end, but found 'rom'. Nearest: 'room'.
          {'at':'PT2S','event':'room.end'} | f:4: Expected room.end to have the field 'room', but it is missing.
          {'event':'room.end','room':'r'} | f:4: Expected room.end to have the field 'at', but it is missing.
          {'at':'PT2S','event':'room.end','room':7} | f:4:33: Expected 'room' to be a room id of 1 to 64 letters, digits, '_' or '-', but it is 7.
          {'at':'PT2S','event':'room.end','room':'a b'} | f:4:33: Expected 'room' to be a room id of 1 to 64 letters, digits, '_' or '-', but it is 'a b'.
          {'at':'2 s','event':'room.end','room':'r'} | f:4:2: Expected 'at' to be an ISO 8601 duration such as PT1M30S, not negative, but it is '2 s'.
          {'at':'-PT2S','event':'room.end','room':'r'} | f:4:2: Expected 'at' to be an ISO 8601 duration such as PT1M30S, not negative, but it is '-PT2S'.
          {'at':'PT-2S','event':'room.end','room':'r'} | f:4:2: Expected 'at' to be an ISO 8601 duration such as PT1M30S, not negative, but it is 'PT-2S'.
          {'at':'PT9999999999S','event':'room.end','room':'r'} | f:4:2: Expected 'at' to be an ISO 8601 duration such as PT1M30S, not negative, but it is 'PT9999999999S'.
          {'at':'PT0.5S','event':'room.end','room':'r'} | f:4:2: Expected time to go forward, at PT1S (line 3) or later, but it goes back to PT0.5S.
          {'at':'PT2S','event':'room.end','room':'r','room':'r'} | f:4:44: Expected each key once, but found 'room' twice.
          {'at':'PT2S','event':'channel.join','channel':'c','user':'bo','role':'viewr'} | f:4:63: Expected 'role' to be one of streamer, viewer, but it is 'viewr'. Nearest: 'viewer'.
          {'at':'PT2S','event':'stream.publish','channel':'c','user':'ana','tracks':[]} | f:4:66: Expected 'tracks' to be a list of one or more of audio, camera, screen, each once, but it is [].
          {'at':'PT2S','event':'stream.publish','channel':'c','user':'bo'} | f:4:53: Expected bo to be in channel c, but there is no channel.join of bo before this line.
          {'at':'PT2S','event':'channel.join','channel':'d','user':'bo'} | f:4:37: Expected a channel that a room.create before this line makes, but found 'd'. Nearest: 'c'.
          {'at':'PT2S','event':'costream.apply','room':'evening','user':'bo'} | f:4:39: Expected a room that a room.create before this line makes, but found 'evening'. Known: r.
          {'at':'PT2S','event':'room.create','room':'r','channel':'d','streamer':'bo'} | f:4:36: Expected a new room, but 'r' was made on line 2.
          {'at':'PT2S','event':'room.create','room':'s','channel':'c','streamer':'bo'} | f:4:47: Expected a new channel, but 'c' was made on line 2.
          {'trace':'u','app':'app-1'} | f:4:2: Expected one first line in a trace, but this is another. One trace, one file.
          ['at'] | f:4: Expected one JSON object on the line, but it is another kind of value.
          """)
  void aFaultIsToldWithItsPlace(String line, String fault) {
    assertThat(faultsOf(HEADER, CREATE, JOIN, line)).containsExactly(fault);
  }

  @Test
  void malformedJsonIsToldWithItsColumn() {
    assertThat(faultsOf(HEADER, CREATE, "{'at':'PT0S' 'event':'room.end'}"))
        .singleElement()
        .asString()
        .startsWith("f:3:14: Expected well-formed JSON, but found this: ")
        .doesNotContain("Source");
  }

  @Test
  void allFaultsOfAFileAreToldAtOnce() {
    assertThat(
            faultsOf(
                HEADER,
                "{'at':'PT5S','event':'room.creat','room':'r','channel':'c','streamer':'ana'}",
                "{'at':'PT1S','event':'room.end','room':'nowhere'}",
                "{'at':'PT6S','event':'channel.leave','chanel':'c','user':'ana','reason':'bored'}"))
        .as("rooms are not followed any more once a line could not be read")
        .containsExactly(
            "f:2:14: Expected an event, but found 'room.creat'. Nearest: 'room.create'.",
            "f:4:38: Expected a field of channel.leave, but found 'chanel'. Nearest: 'channel'.",
            "f:4:64: Expected 'reason' to be one of normal, lost, kicked, but it is 'bored'.");
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
  void lateNewsOfSomebodyWhoHasLeftIsWorthPlaying() {
    String leave = "{'at':'PT2S','event':'channel.leave','channel':'c','user':'ana'}";
    String unpublish = "{'at':'PT3S','event':'stream.unpublish','channel':'c','user':'ana'}";
    assertThat(read(HEADER, CREATE, JOIN, leave, unpublish).steps()).hasSize(4);
  }

  @Test
  void eventsOfLaterVersionsAreKnownCheckedAndRefused() {
    List<String> faults =
        faultsOf(
            HEADER,
            CREATE,
            "{'at':'PT1S','event':'battle.invite','room':'r','opponent':'s'}",
            "{'at':'PT1S','event':'cloud.fault','operation':'*','outcome':'eror','times':1,'for':'PT1S'}",
            "{'at':'PT1S','event':'task.stop'}");
    assertThat(faults)
        .anySatisfy(
            fault ->
                assertThat(fault)
                    .startsWith(
                        "f:3:14: Expected an event this version can play, but 'battle.invite' is"
                            + " not supported yet. Supported: room.create, room.end,"))
        .anySatisfy(fault -> assertThat(fault).contains("it is 'eror'. Nearest: 'error'."))
        .contains(
            "f:4:79: Expected cloud.fault to have only one of the fields 'times' or 'for',"
                + " but it has both.",
            "f:5: Expected task.stop to have one of the fields 'task' or 'room',"
                + " but both are missing.");
  }

  @Test
  void aFileThatIsNotThereOrNoTextIsRefused(@TempDir Path folder) throws IOException {
    Path missing = folder.resolve("missing.jsonl");
    assertThat(faultsOf(() -> TraceReader.read(missing)))
        .containsExactly(missing + ":1: Expected a trace file, but there is none.");
    Path binary = Files.write(folder.resolve("b.jsonl"), new byte[] {'#', '\n', (byte) 0xff});
    assertThat(faultsOf(() -> TraceReader.read(binary)))
        .containsExactly(binary + ":2: Expected UTF-8 text, but a byte here is none.");
  }

  private static Trace read(String... lines) {
    return TraceReader.read("f", json(String.join("\n", lines)));
  }

  private static List<String> faultsOf(String... lines) {
    return faultsOf(() -> read(lines));
  }

  private static List<String> faultsOf(Runnable reading) {
    BadInput refused = catchThrowableOfType(BadInput.class, reading::run);
    assertThat(refused).isNotNull();
    return refused.faults().stream().map(Object::toString).toList();
  }

  private static String json(String withSingleQuotes) {
    return withSingleQuotes.replace('\'', '"');
  }
}
