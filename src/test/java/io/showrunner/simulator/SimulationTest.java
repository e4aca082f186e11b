package io.showrunner.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.simulator.record.RecordLog;
import io.showrunner.simulator.trace.TraceReader;
import java.util.ArrayList;
import java.util.List;
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
}
