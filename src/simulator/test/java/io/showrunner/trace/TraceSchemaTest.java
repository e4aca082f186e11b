package io.showrunner.trace;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.showrunner.Golden;
import io.showrunner.architecture.SuppressForbidden;
import io.showrunner.input.BadInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TraceSchemaTest {
  private static final Path FILE = Path.of("simulator/traces/trace.schema.json");
  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(TraceSchema.ofOneLine().write());

  /** Lines that stand before the example, so that rooms, channels and people are there. */
  private static final String BEFORE =
      """
      {"trace":"t","app":"app-1"}
      {"at":"PT0S","event":"room.create","room":"r","channel":"c","streamer":"ana"}
      {"at":"PT0S","event":"channel.join","channel":"c","user":"ana"}
      {"at":"PT0S","event":"stream.publish","channel":"c","user":"ana"}
      """;

  @Test
  void theSchemaBesideTheTracesIsTheOneDeclared() {
    Golden.same(FILE, PrettyJson.of(TraceSchema.ofOneLine()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'at':'PT1S','event':'room.create','room':'s','channel':'d','streamer':'bo'}",
        "{'at':'P1DT2H','event':'room.create','room':'s','channel':'d','streamer':'bo',"
            + "'title':'Ünter uns','orientation':'portrait'}",
        "{'at':'PT0.25S','event':'room.end','room':'r'}",
        "{'at':'PT1M','event':'costream.apply','room':'r','user':'bo'}",
        "{'at':'PT1M','event':'costream.kick','room':'r','user':'bo'}",
        "{'at':'PT1S','event':'channel.join','channel':'c','user':'bo','role':'viewer'}",
        "{'at':'PT1S','event':'channel.leave','channel':'c','user':'ana','reason':'kicked'}",
        "{'at':'PT1S','event':'stream.publish','channel':'c','user':'ana','tracks':['screen']}",
        "{'at':'PT1S','event':'stream.mute','channel':'c','user':'ana','track':'audio'}",
        "{'at':'PT1S','event':'channel.close','channel':'c'}",
        "{'at':'PT1S','event':'task.fail','room':'r','cause':'push-failed'}",
      })
  void whatTheReaderTakesTheSchemaTakes(String line) {
    String json = line.replace('\'', '"');
    assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
    assertThat(TraceReader.read("f", BEFORE + json).steps()).hasSize(4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "7",
        "{}",
        "{'at':'PT1S'}",
        "{'at':'PT1S','event':'room.ends','room':'r'}",
        "{'at':'PT1S','event':'room.end'}",
        "{'event':'room.end','room':'r'}",
        "{'at':'PT1S','event':'room.end','room':''}",
        "{'at':'PT1S','event':'room.end','room':'r','why':'x'}",
        "{'at':'PT','event':'room.end','room':'r'}",
        "{'at':'P','event':'room.end','room':'r'}",
        "{'at':'pt1s','event':'room.end','room':'r'}",
        "{'at':'PT-1S','event':'room.end','room':'r'}",
        "{'at':'P1W','event':'room.end','room':'r'}",
        "{'at':1,'event':'room.end','room':'r'}",
        "{'at':null,'event':'room.end','room':'r'}",
        "{'at':'PT1S','event':'channel.join','channel':'c','user':'bo','role':null}",
        "{'at':'PT1S','event':'channel.join','channel':'c','user':'bo','role':'host'}",
        "{'at':'PT1S','event':'stream.publish','channel':'c','user':'ana','tracks':[]}",
        "{'at':'PT1S','event':'stream.publish','channel':'c','user':'ana','tracks':'audio'}",
        "{'at':'PT1S','event':'stream.publish','channel':'c','user':'ana',"
            + "'tracks':['audio','audio']}",
        "{'at':'PT1S','event':'stream.mute','channel':'c','user':'ana'}",
        "{'at':'PT1S','event':'room.create','room':'s','channel':'d','streamer':'bo','title':''}",
        "{'at':'PT1S','event':'cloud.fault','operation':'*','outcome':'error','times':0}",
        "{'at':'PT1S','event':'cloud.fault','operation':'*','outcome':'error','times':1.5}",
        "{'at':'PT1S','event':'cloud.fault','operation':'*','outcome':'error','times':1,"
            + "'for':'PT1S'}",
        "{'at':'PT1S','event':'cloud.callbacks','do':'lose','rate':1.01}",
        "{'at':'PT1S','event':'task.stop','task':'t','room':'r'}",
        "{'at':'PT1S','event':'task.stop'}",
        "{'at':'PT1S','event':'task.fail','room':'r'}",
        "{'at':'PT1S','event':'task.fail','room':'r','cause':'rain'}",
        "{'at':'PT1S','event':'engine.crash','point':'at-lunch'}",
      })
  void whatTheSchemaRefusesTheReaderRefuses(String line) {
    String json = line.replace('\'', '"');
    assertThat(SCHEMA.validate(json, InputFormat.JSON)).isNotEmpty();
    assertThat(faultsOf(json)).anyMatch(fault -> !fault.contains("not supported yet"));
  }

  @Test
  @SuppressForbidden("sets the machine's language, and back")
  void aPatternIsTheSameOnAMachineThatWritesOtherDigits() {
    Locale own = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      assertThat(FieldTypes.id("an id", 64, id -> id).schema().write()).contains("{1,64}$");
    } finally {
      Locale.setDefault(own);
    }
  }

  @ParameterizedTest
  @MethodSource("traces")
  void everyTraceInTheFolderIsSound(Path trace) throws IOException {
    assertThat(TraceReader.read(trace).header().name() + ".jsonl")
        .isEqualTo(trace.getFileName().toString());
    List<String> lines =
        Files.readAllLines(trace).stream().filter(l -> !l.isEmpty() && !l.startsWith("#")).toList();
    assertThat(lines)
        .allSatisfy(line -> assertThat(SCHEMA.validate(line, InputFormat.JSON)).isEmpty());
  }

  static List<Path> traces() {
    try (Stream<Path> files = Files.list(FILE.getParent())) {
      List<Path> traces = files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList();
      assertThat(traces).hasSizeGreaterThanOrEqualTo(4);
      return traces;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> faultsOf(String line) {
    try {
      TraceReader.read("f", BEFORE + line);
      return List.of();
    } catch (BadInput refused) {
      return refused.faults().stream().map(Object::toString).toList();
    }
  }
}
