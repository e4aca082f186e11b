package io.showrunner.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.RoomId;
import io.showrunner.vocabulary.TaskId;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RecordLogTest {
  private static final RoomId ROOM = new RoomId("evening");
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final RecordLog log = new RecordLog(new JsonLines(bytes));

  @Test
  void theSummaryIsTheLastLineAndDigestsAllBefore() throws Exception {
    log.add(start().violation(ROOM, "umlaut", "Ünter"));
    log.add(start().violation(null, "plain", "x"));
    log.finish(Duration.ofMinutes(2));
    String text = bytes.toString(StandardCharsets.UTF_8);
    int last = text.lastIndexOf('\n', text.length() - 2) + 1;
    byte[] before = text.substring(0, last).getBytes(StandardCharsets.UTF_8);
    String digest = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(before));
    assertThat(text.substring(last))
        .isEqualTo(
            String.format(
                    Locale.ROOT,
                    "{'at':'PT2M','kind':'summary','rooms':1,'events':0,'calls':{},'violations':2,"
                        + "'virtual':'PT2M','digest':'%s'}\n",
                    digest)
                .replace('\'', '"'));
  }

  @Test
  void roomsEventsAndCallsAreCounted() {
    for (String operation : new String[] {"Update", "Start", "Update"}) {
      log.add(call(ROOM, operation));
    }
    log.add(call(new RoomId("night"), "Start"));
    log.add(start().event(ROOM, "room.end", JsonObject.EMPTY));
    JsonObject summary = log.finish(Duration.ZERO);
    assertThat(summary.whole("rooms")).contains(2L);
    assertThat(summary.whole("events")).contains(1L);
    assertThat(summary.get("calls").map(Json::write)).contains("{\"Start\":2,\"Update\":2}");
  }

  @Test
  void violationsAreKnownBeforeTheEnd() {
    assertThat(log.violations()).isZero();
    log.add(start().violation(ROOM, "one-task", "two"));
    assertThat(log.violations()).isEqualTo(1);
  }

  @Test
  void everyListenerHearsEveryRecordWithItsLine() {
    var heard = new StringBuilder();
    var loud = new RecordLog((record, line) -> heard.append(record.write().equals(line)));
    loud.add(start().violation(ROOM, "one-task", "two"));
    loud.finish(Duration.ZERO);
    assertThat(heard).hasToString("truetrue");
  }

  @Test
  void nothingComesAfterTheSummary() {
    log.finish(Duration.ZERO);
    assertThatThrownBy(() -> log.add(start().violation(ROOM, "late", "x")))
        .hasMessageContaining("no record after the summary");
    assertThatThrownBy(() -> log.finish(Duration.ZERO)).hasMessageContaining("one summary");
  }

  private static Records start() {
    return Records.at(Duration.ZERO);
  }

  private static JsonObject call(RoomId room, String operation) {
    return start().call(room, operation, new TaskId("t"), 1, JsonObject.EMPTY, 200, "", "");
  }
}
