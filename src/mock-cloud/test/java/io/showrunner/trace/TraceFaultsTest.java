package io.showrunner.trace;

import static io.showrunner.trace.Lines.CREATE;
import static io.showrunner.trace.Lines.HEADER;
import static io.showrunner.trace.Lines.JOIN;
import static io.showrunner.trace.Lines.faultsOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of traces that are wrong, word for word. */
class TraceFaultsTest {
  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          {'at':'PT2S','event':'chanel.join','channel':'c','user':'bo'} | f:4:14: Expected an event, but found 'chanel.join'. Nearest: 'channel.join'.
          {'at':'PT2S'} | f:4: Expected every line to name its 'event', but the field is missing.
          {'at':'PT2S','event':7} | f:4:14: Expected an event, but found 7. Known: room.create, room.end, costream.apply, costream.cancel, costream.approve, costream.reject, costream.kick, battle.invite, battle.accept, battle.decline, battle.cancel, battle.end, channel.join, channel.leave, stream.publish, stream.unpublish, stream.mute, stream.unmute, call.connect, call.disconnect, channel.close, cloud.fault, cloud.callbacks, cloud.recordings, cloud.quota, task.stop, task.start, task.fail, engine.crash, engine.restart.
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
  void numbersBeyondAllReasonAreRefusedNotWrittenOut() {
    String fault = "{'at':'PT1S','event':'cloud.quota','mixed':%s}";
    assertThat(faultsOf(HEADER, CREATE, String.format(Locale.ROOT, fault, "1e30")))
        .first()
        .asString()
        .contains("but it is 1000000000000000000000000000000.");
    assertThat(faultsOf(HEADER, CREATE, String.format(Locale.ROOT, fault, "1e999999999")))
        .containsExactly(
            "f:3:44: Expected a number of at most 1000 places, but found 1e999999999.");
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
}
