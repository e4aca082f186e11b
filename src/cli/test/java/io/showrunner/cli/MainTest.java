package io.showrunner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
  private static final String EVENING = "simulator/traces/evening-show.jsonl";

  private static final String CREATE =
      "{\"at\":\"PT0S\",\"event\":\"room.create\",\"room\":\"r\",\"channel\":\"c\",\"streamer\":\"ana\"}";

  @TempDir private Path scratch;

  @Test
  void aTraceIsToldAsATimelineWithASummary() {
    FrontDoor run =
        FrontDoor.type("simulate", EVENING, "--rules", "rules", "--processes", "processes");
    assertThat(run.exit()).isEqualTo(Exit.DONE);
    assertThat(run.lines().get(0)).isEqualTo("evening-show");
    assertThat(run.out()).contains("token     Solo → Co-streaming", "violations  none", "digest");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void withJsonNothingButJsonLinesIsPrinted() {
    FrontDoor run = FrontDoor.type("simulate", EVENING, "--json");
    assertThat(run.exit()).isEqualTo(Exit.DONE);
    assertThat(run.lines())
        .allSatisfy(line -> assertThat(Json.parseObject(line).text("kind")).isPresent());
  }

  @Test
  void throughTheVendorsSdkTheSameRecordsArePrinted() {
    FrontDoor mock = FrontDoor.type("simulate", EVENING, "--json", "--cloud", "mock");
    FrontDoor aliyun = FrontDoor.type("simulate", EVENING, "--json", "--cloud", "aliyun");
    assertThat(aliyun.exit()).isEqualTo(Exit.DONE);
    assertThat(aliyun.out()).isEqualTo(mock.out()).contains("\"digest\"");
    assertThat(aliyun.err()).isEmpty();
  }

  @Test
  void aReportHoldsTheSameRecords() throws IOException {
    FrontDoor run = FrontDoor.type("simulate", EVENING, "--json", "--report", scratch.toString());
    assertThat(Files.readString(scratch.resolve("evening-show.records.jsonl")))
        .isEqualTo(run.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"../outside", "/tmp/outside", "a/b", "..", "a b"})
  void aTraceCannotNameAFileElsewhere(String name) throws IOException {
    Path trace = trace("named.jsonl", name, CREATE);
    Path report = scratch.resolve("report");
    FrontDoor run = FrontDoor.type("simulate", trace.toString(), "--report", report.toString());
    assertThat(run.exit()).isEqualTo(Exit.BAD_INPUT);
    assertThat(run.err())
        .contains("named.jsonl:1:2: Expected 'trace' to be a trace name of 1 to 64 letters");
    assertThat(scratch).isDirectoryNotContaining(file -> file.toString().contains("outside"));
    assertThat(report).doesNotExist();
  }

  @Test
  void twoTracesOfOneNameCannotShareAReport() throws IOException {
    String one = trace("one.jsonl", "same", CREATE).toString();
    String two = trace("two.jsonl", "same", CREATE).toString();
    Path report = scratch.resolve("report");
    FrontDoor run = FrontDoor.type("simulate", one, two, "--report", report.toString());
    assertThat(run.exit()).isEqualTo(Exit.BAD_INPUT);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("one.jsonl", "two.jsonl", "both called 'same'");
    assertThat(report).doesNotExist();
    assertThat(FrontDoor.type("simulate", one, two).exit()).isEqualTo(Exit.DONE);
  }

  @Test
  void aBrokenInvariantIsSaidAndAnsweredWithOne() throws IOException {
    Path rules = copy("rules");
    edit(rules.resolve("mode.csv"), ",co-streaming", ",solo");
    FrontDoor run = FrontDoor.type("simulate", EVENING, "--rules", rules.toString());
    assertThat(run.exit()).isEqualTo(Exit.BROKEN);
    assertThat(run.out()).contains("BROKEN").doesNotContain("violations  none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"at\":\"PT1S\",\"event\":\"room.creat\"} | :2:14: Expected an event, but found 'room.creat'",
        "{\"at\":\"PT1S\",\"event\":\"room.create\",\"room\":\"r\",\"channel\":\"c\"} | streamer",
        "{\"at\":\"PT1S\",\"event\":\"battle.end\",\"room\":\"r\"} | a room that a room.create"
      })
  void aBrokenTraceIsToldWithItsLineAndNothingIsPlayed(String line, String told)
      throws IOException {
    Path trace = scratch.resolve("broken.jsonl");
    Files.writeString(trace, "{\"trace\":\"broken\",\"app\":\"app-1\"}\n" + line + "\n");
    FrontDoor run = FrontDoor.type("simulate", trace.toString(), EVENING);
    assertThat(run.exit()).isEqualTo(Exit.BAD_INPUT);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("broken.jsonl:2").contains(told).doesNotContain("\tat ");
  }

  @Test
  void whatATraceSaysCannotMoveTheCursor() throws IOException {
    Path trace = scratch.resolve("sly.jsonl");
    Files.writeString(
        trace,
        "{\"trace\":\"sly\",\"app\":\"app-1\"}\n{\"at\":\"PT0S\",\"event\":\"room.create\",\"room\":"
            + "\"r\",\"channel\":\"c\",\"streamer\":\"ana\",\"title\":\"\\u200f[2J\"}\n");
    FrontDoor run = FrontDoor.type("simulate", trace.toString());
    assertThat(run.out()).contains("\\u200f[2J").doesNotContain("\u200f");
    Files.writeString(trace, Files.readString(trace).replace("u200f", "u001b"));
    FrontDoor refused = FrontDoor.type("simulate", trace.toString());
    assertThat(refused.exit()).isEqualTo(Exit.BAD_INPUT);
    assertThat(refused.err()).contains("\\u001b[2J").doesNotContain("\u001b");
  }

  @Test
  void timeGoingBackwardsIsRefused() throws IOException {
    Path trace = scratch.resolve("back.jsonl");
    Files.writeString(
        trace,
        """
        {"trace":"back","app":"app-1"}
        {"at":"PT2S","event":"room.create","room":"r","channel":"c","streamer":"ana"}
        {"at":"PT1S","event":"room.end","room":"r"}
        """);
    FrontDoor run = FrontDoor.type("simulate", trace.toString());
    assertThat(run.exit()).isEqualTo(Exit.BAD_INPUT);
    assertThat(run.err()).contains("back.jsonl:3", "PT1S", "PT2S");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "layout-choice.csv | side-by-side | side-by-sied | Nearest: 'side-by-side'",
        "layouts.csv | side-by-side,landscape,2,person,0.5 | side-by-side,landscape,2,person,0.4"
            + " | overlap",
        "encoding.csv | ,48000, | ,44000, | 44000"
      })
  void aBrokenTableIsToldWithItsLine(String file, String was, String is, String told)
      throws IOException {
    Path rules = copy("rules");
    edit(rules.resolve(file), was, is);
    for (FrontDoor run :
        new FrontDoor[] {
          FrontDoor.type("simulate", EVENING, "--rules", rules.toString()),
          FrontDoor.type("rules", "check", rules.toString())
        }) {
      assertThat(run.exit()).isEqualTo(Exit.BAD_INPUT);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).containsPattern(file + ":\\d+").contains(told);
    }
  }

  @Test
  void whatIsOddAboutTablesIsAWarningOnStderrAndRefusesNothing() throws IOException {
    Path rules = copy("rules");
    Files.writeString(rules.resolve("mode.xlsx"), "not read");
    String warning = "mode.xlsx:1: Warning: this is not one of the tables, so nobody reads it.";
    FrontDoor plain = FrontDoor.type("simulate", "--json", EVENING);
    FrontDoor odd = FrontDoor.type("simulate", "--json", EVENING, "--rules", rules.toString());
    assertThat(odd.exit()).isEqualTo(Exit.DONE);
    assertThat(odd.out()).isEqualTo(plain.out());
    assertThat(odd.err()).containsOnlyOnce(warning);
    assertThat(plain.err()).doesNotContain("Warning");
    FrontDoor check = FrontDoor.type("rules", "check", rules.toString());
    assertThat(check.exit()).isEqualTo(Exit.DONE);
    assertThat(check.err()).containsOnlyOnce(warning);
    assertThat(check.out()).contains("can be used").doesNotContain("Warning");
  }

  @Test
  void aDiagramThatNamesATaskWeDoNotHaveIsToldWithItsLine() throws IOException {
    Path processes = copy("processes");
    edit(processes.resolve("broadcast.bpmn"), "${applyToTheRelay}", "${applyToTheRelai}");
    for (FrontDoor run :
        new FrontDoor[] {
          FrontDoor.type("simulate", EVENING, "--processes", processes.toString()),
          FrontDoor.type("processes", "check", processes.toString())
        }) {
      assertThat(run.exit()).isEqualTo(Exit.BAD_INPUT);
      assertThat(run.err())
          .containsPattern("broadcast.bpmn:\\d+")
          .contains("Nearest: 'applyToTheRelay'");
    }
  }

  @Test
  void anotherGraceChangesTheEndWithNoRebuild() throws IOException {
    Path processes = copy("processes");
    edit(processes.resolve("broadcast.bpmn"), "PT2M", "PT30S");
    FrontDoor run =
        FrontDoor.type(
            "simulate",
            "--json",
            "simulator/traces/walk-away.jsonl",
            "--processes",
            processes.toString());
    assertThat(run.lines())
        .anySatisfy(line -> assertThat(line).contains("PT10M4.2S", "\"reason\":\"auto-stopped\""));
  }

  @Test
  void theShippedFoldersPassTheirChecks() {
    assertThat(FrontDoor.type("rules", "check", "rules").exit()).isEqualTo(Exit.DONE);
    assertThat(FrontDoor.type("processes", "check", "processes").exit()).isEqualTo(Exit.DONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sing | Did you mean",
        "simulate | TRACE",
        "simulate nowhere.jsonl | nowhere.jsonl",
        "simulate simulator/traces/evening-show.jsonl --seed x | --seed",
        "simulate simulator/traces/evening-show.jsonl --rules nowhere | nowhere",
        "simulate simulator/traces/evening-show.jsonl --cloud azure | --cloud",
        "simulate simulator/traces/evening-show.jsonl --profile x.json | x.json:1: Expected a profile, but there is none",
        "rules | check",
        "rules check nowhere | nowhere",
        "processes check nowhere | nowhere"
      })
  void badUsageIsAnsweredWithTwoAndNoStackTrace(String line, String told) {
    FrontDoor run = FrontDoor.type(line.split(" ", -1));
    assertThat(run.exit()).isEqualTo(Exit.BAD_INPUT);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(told).doesNotContain("\tat ").doesNotContain("Exception");
  }

  @Test
  void helpSaysWhatANewcomerNeeds() {
    assertThat(FrontDoor.type("--help").out()).contains("simulate", "test", "Exit:");
    assertThat(FrontDoor.type("simulate", "--help").out()).contains("TRACE", "--json", "Examples:");
    assertThat(FrontDoor.type("--help").exit()).isEqualTo(Exit.DONE);
  }

  private Path trace(String file, String name, String... lines) throws IOException {
    Path trace = scratch.resolve(file);
    String header = String.format(Locale.ROOT, "{\"trace\":\"%s\",\"app\":\"app-1\"}\n", name);
    Files.writeString(trace, header + String.join("\n", lines) + "\n");
    return trace;
  }

  private Path copy(String folder) throws IOException {
    Path copy = scratch.resolve(folder);
    Files.createDirectories(copy);
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
    return copy;
  }

  private static void edit(Path file, String was, String is) throws IOException {
    String text = Files.readString(file);
    assertThat(text).contains(was);
    Files.writeString(file, text.replace(was, is));
  }
}
