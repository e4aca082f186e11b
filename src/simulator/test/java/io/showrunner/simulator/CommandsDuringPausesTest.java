package io.showrunner.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.json.JsonObject;
import io.showrunner.process.check.ProcessFiles;
import io.showrunner.record.RecordLog;
import io.showrunner.trace.TraceReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people say while a token rests in a pause that somebody drew into a diagram. */
class CommandsDuringPausesTest {
  private static final String ANA =
      """
      {"at":"PT0S","event":"room.create","room":"one","channel":"one-1","streamer":"ana"}
      {"at":"PT2S","event":"channel.join","channel":"one-1","user":"ana"}
      {"at":"PT3S","event":"stream.publish","channel":"one-1","user":"ana"}
      """;
  private static final String NILS =
      """
      {"at":"PT4S","event":"room.create","room":"two","channel":"two-1","streamer":"nils"}
      {"at":"PT5S","event":"channel.join","channel":"two-1","user":"nils"}
      {"at":"PT6S","event":"stream.publish","channel":"two-1","user":"nils"}
      """;

  private final List<JsonObject> records = new ArrayList<>();

  @TempDir Path folder;

  /** Bo asks at 20 s, is approved at 30, publishes at 40, and is sent away two seconds later. */
  @ParameterizedTest
  @CsvSource({
    "FreeOrTaken_to_PutOnAir, costream.kick, 42",
    "FreeOrTaken_to_PutOnAir, costream.cancel, 42",
    "FreeOrTaken_to_PutOnAir, costream.reject, 42",
    "DidTheGuestCome_to_IsAMixFree, costream.kick, 42",
    "PutOnAir_to_OnAir, costream.kick, 42",
    "KeepAPlace_to_ExpectedOnAir, costream.kick, 32",
    "KeepAPlace_to_ExpectedOnAir, costream.cancel, 32",
    "WhatWasSaid_to_IsThereStillAPlace, costream.kick, 32",
    "OpenOrFull_to_WaitingForTheStreamer, costream.reject, 22",
    "OpenOrFull_to_WaitingForTheStreamer, costream.cancel, 22",
    "OpenOrFull_to_WaitingForTheStreamer, costream.kick, 22",
  })
  void whoIsSentAwayDuringAPauseIsNotPutOnAir(String arrow, String command, int at)
      throws IOException {
    play(
        withPause("co-streaming.bpmn", arrow),
        ANA
            + """
            {"at":"PT20S","event":"costream.apply","room":"one","user":"bo"}
            {"at":"PT22S","event":"channel.join","channel":"one-1","user":"bo"}
            """
            + (at == 22 ? said(command, at) : "")
            + (at == 22 ? "" : said("costream.approve", 30))
            + (at == 32 ? said(command, at) : "")
            + """
            {"at":"PT40S","event":"stream.publish","channel":"one-1","user":"bo"}
            """
            + (at == 42 ? said(command, at) : "")
            + """
            {"at":"PT2M","event":"room.end","room":"one"}
            """);
    boolean wasShown = arrow.startsWith("PutOnAir");
    assertThat(asked().filter(request -> request.contains("\"bo\""))).hasSize(wasShown ? 1 : 0);
    assertThat(asked().reduce((earlier, later) -> later).orElseThrow()).doesNotContain("\"bo\"");
    assertThat(ends("co-streaming")).hasSize(1).noneMatch(end -> end.startsWith("BroadcastOver"));
    assertThat(unheeded()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"OpenOrFull_to_WaitingForTheStreamer", "ViewerAsks_to_IsThereAPlace"})
  void whoIsApprovedDuringAPauseComesOnAir(String arrow) throws IOException {
    play(
        withPause("co-streaming.bpmn", arrow),
        ANA
            + """
            {"at":"PT20S","event":"costream.apply","room":"one","user":"bo"}
            {"at":"PT21S","event":"costream.approve","room":"one","user":"bo"}
            {"at":"PT22S","event":"channel.join","channel":"one-1","user":"bo"}
            {"at":"PT40S","event":"stream.publish","channel":"one-1","user":"bo"}
            {"at":"PT2M","event":"room.end","room":"one"}
            """);
    assertThat(asked()).anySatisfy(request -> assertThat(request).contains("\"bo\""));
    assertThat(unheeded()).isEmpty();
  }

  /** Invited at 20 s, accepted at 30, on a call at 40. */
  @ParameterizedTest
  @CsvSource({
    "FreeToBattle_to_Invited, battle.decline, 22, Declined",
    "FreeToBattle_to_Invited, battle.cancel, 22, Cancelled",
    "ExpectTheCall_to_WaitingForTheCall, battle.cancel, 32, Cancelled",
    "ExpectTheCall_to_WaitingForTheCall, battle.end, 32, Ended",
    "DidItBegin_to_BeginTheBattle, battle.end, 42, Ended",
    "BeginTheBattle_to_Battle, battle.end, 42, Ended",
  })
  void aBattleEndedDuringAPauseDoesNotGoOn(String arrow, String command, int at, String end)
      throws IOException {
    play(
        withPause("battle.bpmn", arrow),
        ANA
            + NILS
            + """
            {"at":"PT20S","event":"battle.invite","room":"one","opponent":"two"}
            """
            + (at == 22 ? battle(command, at) : battle("battle.accept", 30))
            + (at == 32 ? battle(command, at) : "")
            + """
            {"at":"PT40S","event":"call.connect","channel":"one-1","peer":"two-1"}
            {"at":"PT40S","event":"call.connect","channel":"two-1","peer":"one-1"}
            """
            + (at == 42 ? battle(command, at) : "")
            + """
            {"at":"PT2M","event":"room.end","room":"one"}
            {"at":"PT2M","event":"room.end","room":"two"}
            """);
    assertThat(ends("battle")).singleElement().asString().startsWith(end);
    boolean wasShown = arrow.startsWith("BeginTheBattle");
    assertThat(
            asked().filter(request -> request.contains("\"nils\"") && request.contains("\"ana\"")))
        .hasSize(wasShown ? 2 : 0);
    assertThat(unheeded()).isEmpty();
  }

  private static String said(String command, int at) {
    return String.format(
        Locale.ROOT,
        "{\"at\":\"PT%dS\",\"event\":\"%s\",\"room\":\"one\",\"user\":\"bo\"}\n",
        at,
        command);
  }

  private static String battle(String command, int at) {
    String opponent = command.equals("battle.end") ? "" : ",\"opponent\":\"two\"";
    return String.format(
        Locale.ROOT,
        "{\"at\":\"PT%dS\",\"event\":\"%s\",\"room\":\"one\"%s}\n",
        at,
        command,
        opponent);
  }

  /** The shipped diagrams, but a token rests for three seconds on this arrow of one. */
  private ProcessFiles withPause(String file, String arrow) throws IOException {
    try (Stream<Path> shipped = Files.list(Path.of("processes"))) {
      for (Path one : shipped.filter(path -> path.toString().endsWith(".bpmn")).toList()) {
        String xml = Files.readString(one, StandardCharsets.UTF_8);
        boolean changed = one.endsWith(file);
        Files.writeString(
            folder.resolve(one.getFileName().toString()),
            changed ? paused(xml, arrow) : xml,
            StandardCharsets.UTF_8);
      }
    }
    return ProcessFiles.read(folder);
  }

  private static String paused(String xml, String arrow) {
    String target = arrow.substring(arrow.indexOf("_to_") + "_to_".length());
    String from = String.format(Locale.ROOT, "id=\"%s\"", arrow);
    int flow =
        xml.lastIndexOf("<bpmn:sequenceFlow", xml.indexOf(from, xml.indexOf("<bpmn:sequenceFlow")));
    String before = xml.substring(0, flow).replace(incoming(arrow), incoming("Pause_to_" + target));
    String after =
        xml.substring(flow)
            .replaceFirst(
                String.format(Locale.ROOT, "targetRef=\"%s\"", target), "targetRef=\"Pause\"");
    return before
        + String.format(
            Locale.ROOT,
            """
        <bpmn:intermediateCatchEvent id="Pause" name="Three seconds">
          %s
          <bpmn:outgoing>Pause_to_%s</bpmn:outgoing>
          <bpmn:timerEventDefinition id="Pause_timer">
            <bpmn:timeDuration xsi:type="bpmn:tFormalExpression">PT3S</bpmn:timeDuration>
          </bpmn:timerEventDefinition>
        </bpmn:intermediateCatchEvent>
        <bpmn:sequenceFlow id="Pause_to_%s" sourceRef="Pause" targetRef="%s" />
        """,
            incoming(arrow),
            target,
            target,
            target)
        + after;
  }

  private static String incoming(String arrow) {
    return String.format(Locale.ROOT, "<bpmn:incoming>%s</bpmn:incoming>", arrow);
  }

  private void play(ProcessFiles processes, String lines) {
    var trace =
        TraceReader.read("pause.jsonl", "{\"trace\":\"pause\",\"app\":\"app-1\"}\n" + lines);
    Simulation.play(
        trace,
        new Book(processes, Played.rules()),
        null,
        new RecordLog((record, line) -> records.add(record)),
        done -> {});
  }

  private Stream<String> asked() {
    return records.stream()
        .filter(record -> record.text("kind").filter("call"::equals).isPresent())
        .filter(
            record -> record.text("operation").filter(o -> o.contains("LiveMPUTask")).isPresent())
        .filter(record -> record.text("operation").filter(o -> !o.startsWith("Stop")).isPresent())
        .map(record -> record.object("request").orElseThrow().write());
  }

  private List<String> ends(String process) {
    return records.stream()
        .filter(record -> record.text("kind").filter("process"::equals).isPresent())
        .filter(record -> record.text("process").filter(process::equals).isPresent())
        .filter(record -> record.text("did").filter("end"::equals).isPresent())
        .map(record -> record.text("activity").orElse(""))
        .toList();
  }

  /** What people said and nobody heard. */
  private List<String> unheeded() {
    return records.stream()
        .filter(record -> record.text("source").filter("app"::equals).isPresent())
        .filter(record -> record.text("kind").filter("callback"::equals).isPresent())
        .map(JsonObject::write)
        .toList();
  }
}
