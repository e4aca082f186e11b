package io.showrunner.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.Golden;
import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import io.showrunner.record.RecordLog;
import io.showrunner.trace.ManyRooms;
import io.showrunner.trace.Trace;
import io.showrunner.trace.TraceReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped traces give, to the byte, the records that stand in simulator/golden. */
class GoldenTracesTest {
  private static final Book BOOK = Book.read(Path.of("rules"), Path.of("processes"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evening-show",
        "walk-away",
        "two-devices",
        "busy-house",
        "rough-weather",
        "power-cut",
        "battle-night",
        "short-battle",
        "seen-again"
      })
  void aTraceGivesItsGoldenRecords(String name) {
    Golden.same(
        Path.of("simulator", "golden", name + ".records.jsonl"), String.join("", play(read(name))));
  }

  @Test
  void theEveningIsOneTaskOneUrlAndNoGratuitousCall() {
    List<JsonObject> calls = calls("evening-show");
    assertThat(calls.stream().map(GoldenTracesTest::operationAndMode))
        .containsExactly(
            "StartLiveMPUTask 0 200",
            "UpdateLiveMPUTask 1 200", // bo
            "UpdateLiveMPUTask 1 200", // cy
            "UpdateLiveMPUTask 1 200", // bo's screen
            "UpdateLiveMPUTask 1 200", // no screen
            "UpdateLiveMPUTask 1 200", // cy leaves
            "StartLiveMPUTask 1 400", // ana is back, the task lives
            "UpdateLiveMPUTask 0 200", // bo leaves
            "StopLiveMPUTask  200",
            "DescribeLiveStreamRecordIndexFiles  200", // one recording, up to the end
            "GenerateVideoPlaylist  200");
    assertThat(calls.stream().map(call -> call.text("task")).distinct()).hasSize(1);
    assertThat(
            calls.stream()
                .flatMap(call -> call.object("request").stream())
                .flatMap(request -> request.text("StreamURL").stream())
                .map(url -> url.replaceFirst("\\?.*", "")) // Its signature is made anew.
                .distinct())
        .hasSize(1);
  }

  @Test
  void whoWalksAwayIsAutoStoppedTwoMinutesAfterTheLastPersonLeft() {
    List<String> lines = play(read("walk-away"));
    assertThat(lines)
        .anySatisfy(line -> assertThat(line).contains("PT9M34.2S", "\"name\":\"Leave\"", "\"ana\""))
        .anySatisfy(
            line ->
                assertThat(line)
                    .contains("PT11M34.2S", "\"phase\":\"ended\"", "\"reason\":\"auto-stopped\""))
        .anySatisfy(line -> assertThat(line).contains("\"state\":\"stopped\""));
  }

  @Test
  void theSameSeedGivesTheSameBytesAndWorldsOnOtherThreadsDisturbNobody() throws Exception {
    Trace trace = ManyRooms.trace(6);
    List<String> alone = play(trace);
    var threads = Executors.newFixedThreadPool(2);
    try {
      Callable<List<String>> once = () -> play(trace);
      for (Future<List<String>> run : threads.invokeAll(Collections.nCopies(4, once))) {
        assertThat(run.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void everyRecordBeginsWithItsMomentAndItsKindAndTheSummaryIsLast() {
    List<String> lines = play(read("busy-house"));
    assertThat(lines)
        .allSatisfy(
            line ->
                assertThat(Json.parseObject(line.strip()).fields().keySet())
                    .startsWith("at", "kind"));
    assertThat(lines.get(lines.size() - 1)).contains("\"kind\":\"summary\"", "\"violations\":0");
  }

  private static List<JsonObject> calls(String name) {
    return play(read(name)).stream()
        .map(line -> Json.parseObject(line.strip()))
        .filter(record -> record.text("kind").filter("call"::equals).isPresent())
        .toList();
  }

  private static String operationAndMode(JsonObject call) {
    String mode = call.object("request").flatMap(r -> r.text("MixMode")).orElse("");
    return String.format(
        Locale.ROOT,
        "%s %s %d",
        call.text("operation").orElseThrow(),
        mode,
        call.whole("status").orElseThrow());
  }

  private static Trace read(String name) {
    return TraceReader.read(Path.of("simulator", "traces", name + ".jsonl"));
  }

  private static List<String> play(Trace trace) {
    List<String> lines = new ArrayList<>();
    Simulation.play(
        trace, BOOK, null, new RecordLog((record, line) -> lines.add(line + "\n")), done -> {});
    return lines;
  }
}
