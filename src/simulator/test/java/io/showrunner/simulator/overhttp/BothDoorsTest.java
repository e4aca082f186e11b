package io.showrunner.simulator.overhttp;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.cloud.mock.weather.CallFault;
import io.showrunner.record.RecordLog;
import io.showrunner.simulator.Book;
import io.showrunner.simulator.CloudLine;
import io.showrunner.simulator.Simulation;
import io.showrunner.trace.Trace;
import io.showrunner.trace.TraceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The mock in process and the mock behind its port are one cloud: a director cannot tell. */
class BothDoorsTest {
  private static final Book BOOK = Book.read(Path.of("rules"), Path.of("processes"));

  @ParameterizedTest
  @MethodSource
  void aTraceGivesTheSameBytesThroughBothDoors(Path trace) {
    List<String> direct = play(TraceReader.read(trace), CloudLine.Kind.IN_PROCESS);
    assertThat(direct).anySatisfy(line -> assertThat(line).contains("\"kind\":\"call\""));
    assertThat(play(TraceReader.read(trace), HttpLine.kind())).isEqualTo(direct);
  }

  static Stream<Path> aTraceGivesTheSameBytesThroughBothDoors() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("simulator", "traces"))) {
      return files.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @EnumSource(CallFault.class)
  void soDoesATraceWhoseCallsGoWrong(CallFault fault) {
    Trace trace = TraceReader.read(fault.word(), troubled(fault.word()));
    List<String> direct = play(trace, CloudLine.Kind.IN_PROCESS);
    String struck =
        switch (fault) {
          case THROTTLED -> "Throttling.User";
          case UNAVAILABLE -> "ServiceUnavailable";
          case ERROR, ERROR_BUT_DONE -> "InternalError";
          case TIMEOUT, TIMEOUT_BUT_DONE -> "no answer came";
        };
    assertThat(direct).anySatisfy(line -> assertThat(line).contains("\"kind\":\"call\"", struck));
    assertThat(play(trace, HttpLine.kind())).isEqualTo(direct);
  }

  /** Every operation of the director's is struck once or twice, and reading back for a while. */
  private static String troubled(String outcome) {
    return """
        {"trace":"troubled","app":"app-1"}
        {"at":"PT0S","event":"cloud.fault","operation":"StartLiveMPUTask","outcome":"OUTCOME","times":2}
        {"at":"PT0S","event":"cloud.fault","operation":"ListRtcMPUTaskDetail","outcome":"OUTCOME","for":"PT5S"}
        {"at":"PT1S","event":"room.create","room":"r","channel":"c","streamer":"ana"}
        {"at":"PT2S","event":"channel.join","channel":"c","user":"ana"}
        {"at":"PT3S","event":"stream.publish","channel":"c","user":"ana"}
        {"at":"PT1M","event":"cloud.fault","operation":"UpdateLiveMPUTask","outcome":"OUTCOME","times":1}
        {"at":"PT1M1S","event":"costream.apply","room":"r","user":"bo"}
        {"at":"PT1M2S","event":"costream.approve","room":"r","user":"bo"}
        {"at":"PT1M3S","event":"channel.join","channel":"c","user":"bo"}
        {"at":"PT1M4S","event":"stream.publish","channel":"c","user":"bo"}
        {"at":"PT5M","event":"cloud.fault","operation":"*","outcome":"OUTCOME","times":1}
        {"at":"PT5M1S","event":"room.end","room":"r"}
        """
        .replace("OUTCOME", outcome);
  }

  private static List<String> play(Trace trace, CloudLine.Kind kind) {
    List<String> lines = new ArrayList<>();
    Simulation.play(
        trace,
        BOOK,
        Simulation.meantFor(trace).over(kind),
        null,
        new RecordLog((record, line) -> lines.add(line)),
        done -> {});
    return lines;
  }
}
