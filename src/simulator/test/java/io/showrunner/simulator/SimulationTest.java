package io.showrunner.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.showrunner.input.BadInput;
import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import io.showrunner.record.RecordLog;
import io.showrunner.trace.TraceReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SimulationTest {
  @Test
  void aDayCountsFromTheLastLineSoThatNoLineIsLost() {
    String trace =
        """
        {"trace":"long","app":"app-1"}
        {"at":"PT0S","event":"room.create","room":"r","channel":"c","streamer":"ana"}
        {"at":"PT30H","event":"channel.join","channel":"c","user":"ana"}
        {"at":"PT30H1S","event":"stream.publish","channel":"c","user":"ana"}
        {"at":"PT60H","event":"room.end","room":"r"}
        """;
    List<String> lines = new ArrayList<>();
    Simulation.play(
        TraceReader.read("long", trace),
        new Book(Played.processes(), Played.rules()),
        null,
        new RecordLog((record, line) -> lines.add(line)),
        done -> {});
    assertThat(lines.stream().filter(line -> line.contains("\"kind\":\"event\""))).hasSize(4);
    assertThat(lines)
        .anySatisfy(line -> assertThat(line).contains("PT60H", "\"name\":\"room.end\""));
  }

  @Test
  void aTraceIsPlayedUnderTheProfileItNamesAndTheSummarySaysWhatItRestedOn() {
    JsonObject fair = summary("");
    JsonObject other = summary(",\"profile\":\"other-readings\"");
    assertThat(fair.fields().keySet()).endsWith("digest", "assumptions");
    assertThat(fair.items("assumptions")).contains(Json.of("sei-unasked"));
    assertThat(other.items("flipped")).isEqualTo(other.items("assumptions"));
    assertThat(other.text("digest")).isNotEqualTo(fair.text("digest"));
    assertThatThrownBy(() -> summary(",\"profile\":\"nowhere\""))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("nowhere.json:1: Expected a profile, but there is none.");
  }

  private static JsonObject summary(String more) {
    String trace =
        String.format(
            Locale.ROOT,
            """
        {"trace":"short","app":"app-1"%s}
        {"at":"PT0S","event":"room.create","room":"r","channel":"c","streamer":"ana"}
        {"at":"PT1S","event":"channel.join","channel":"c","user":"ana"}
        {"at":"PT2S","event":"stream.publish","channel":"c","user":"ana"}
        """,
            more);
    return Simulation.play(
        TraceReader.read("short.jsonl", trace),
        new Book(Played.processes(), Played.rules()),
        null,
        new RecordLog(),
        done -> {});
  }
}
