package io.showrunner.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.json.JsonObject;
import io.showrunner.trace.TraceReader;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What ends a relay without our doing is told by the cloud, and by the records. */
class EndsByOtherHandsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0000',
      value = {
        "'event':'task.stop','room':'r' | console",
        "'event':'task.fail','room':'r','cause':'push-failed' | push-failed",
        "'event':'task.fail','room':'r','cause':'bad-url' | bad-url",
        "'event':'channel.close','channel':'c' | channel-closed"
      })
  void theCloudTellsAndTheDirectorHears(String event, String by) {
    List<JsonObject> records =
        Played.of(TraceReader.read("ends", trace(event).replace('\'', '"'))).records();
    assertThat(records)
        .filteredOn(record -> record.text("kind").filter("task"::equals).isPresent())
        .extracting(record -> record.text("by").orElseThrow())
        .contains(by);
    assertThat(records)
        .filteredOn(record -> record.text("source").filter("task"::equals).isPresent())
        .singleElement()
        .extracting(JsonObject::write)
        .isEqualTo(
            "{\"at\":\"PT1M0.2S\",\"kind\":\"callback\",\"room\":\"r\",\"source\":\"task\","
                + "\"name\":\"relay.end\",\"verdict\":\"accepted\"}");
  }

  private static String trace(String event) {
    return String.format(
        Locale.ROOT,
        """
        {'trace':'ends','app':'app-1'}
        {'at':'PT0S','event':'room.create','room':'r','channel':'c','streamer':'ana'}
        {'at':'PT1S','event':'channel.join','channel':'c','user':'ana'}
        {'at':'PT2S','event':'stream.publish','channel':'c','user':'ana'}
        {'at':'PT1M',%s}
        {'at':'PT1M5S','event':'room.end','room':'r'}
        """,
        event);
  }
}
