package io.showrunner.standin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.showrunner.cloud.Samples;
import io.showrunner.cloud.mock.Stage;
import io.showrunner.cloud.mock.ground.MockSettings.Quota;
import io.showrunner.input.BadInput;
import io.showrunner.record.RecordLog;
import io.showrunner.simulator.Book;
import io.showrunner.simulator.Simulation;
import io.showrunner.trace.EventReader;
import io.showrunner.trace.TraceReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What happens in the cloud's own world, without anybody who directs it. */
class CloudDeedsTest {
  private final Stage stage = Stage.usual();
  private final CloudDeeds deeds = new CloudDeeds(stage.cloud);

  @Test
  void peopleComeCallEachOtherAndGo() {
    happen("{'event':'channel.join','channel':'c-1','user':'ana'}");
    happen("{'event':'stream.publish','channel':'c-1','user':'ana'}");
    happen("{'event':'call.connect','channel':'c-1','peer':'c-2'}");
    assertThat(stage.cloud.state().write())
        .contains("\"publishes\":[\"audio\",\"camera\"]", "\"calls\":[[\"c-1\",\"c-2\"]]");
    happen("{'event':'call.disconnect','channel':'c-2','peer':'c-1'}");
    happen("{'event':'channel.leave','channel':'c-1','user':'ana'}");
    assertThat(stage.cloud.state().write()).contains("\"calls\":[]", "\"members\":[]");
  }

  @Test
  void theConsoleStopsATaskAndStartsItAgain() {
    happen("{'event':'channel.join','channel':'c-1','user':'ana'}");
    stage.cloud.start(Samples.start(Samples.solo()));
    happen(String.format(Locale.ROOT, "{'event':'task.stop','task':'%s'}", Samples.TASK));
    assertThat(stage.cloud.liveTasks()).isEmpty();
    stage.pass(Duration.ofSeconds(10));
    happen(String.format(Locale.ROOT, "{'event':'task.start','task':'%s'}", Samples.TASK));
    assertThat(stage.cloud.liveTasks()).hasSize(1);
  }

  @Test
  void theVendorClosesAChannelAndATaskFails() {
    happen("{'event':'channel.join','channel':'c-1','user':'ana'}");
    stage.cloud.start(Samples.start(Samples.solo()));
    happen("{'event':'channel.close','channel':'c-1'}");
    assertThat(stage.cloud.liveTasks()).isEmpty();
    assertThat(stage.cloud.state().items("channels")).isEmpty();
    stage.pass(Duration.ofSeconds(10));
    happen("{'event':'channel.join','channel':'c-1','user':'ana'}");
    stage.cloud.start(Samples.start(Samples.solo()));
    happen(
        String.format(
            Locale.ROOT, "{'event':'task.fail','task':'%s','cause':'bad-url'}", Samples.TASK));
    assertThat(stage.cloud.liveTasks()).isEmpty();
  }

  @Test
  void oneQuotaChangesAndTheOtherStays() {
    happen("{'event':'cloud.quota','mixed':3}");
    assertThat(stage.cloud.quota()).isEqualTo(new Quota(200, 3));
  }

  @Test
  void callsAndCallbacksGoWrongAsTold() {
    happen("{'event':'cloud.fault','operation':'*','outcome':'error'}");
    happen("{'event':'cloud.callbacks','do':'lose'}");
    happen("{'event':'channel.join','channel':'c-1','user':'ana'}");
    stage.pass(Duration.ofSeconds(1));
    assertThat(stage.callbacks).isEmpty();
    happen("{'event':'cloud.callbacks','do':'normal'}");
    happen("{'event':'channel.join','channel':'c-1','user':'bo'}");
    stage.pass(Duration.ofSeconds(1));
    assertThat(stage.callbacks).hasSize(1);
    assertThat(stage.cloud.weather().calls().next("StopLiveMPUTask")).isPresent();
    assertThat(stage.cloud.weather().calls().next("StopLiveMPUTask")).isEmpty();
  }

  @Test
  void recordingsComeLateOrNeverAsTold() {
    var recordings = stage.cloud.weather().recordings();
    happen("{'event':'cloud.recordings','come':'late'}");
    assertThat(recordings.delay()).contains(Duration.ofMinutes(10));
    happen("{'event':'cloud.recordings','come':'late','by':'PT3M'}");
    assertThat(recordings.delay()).contains(Duration.ofMinutes(3));
    happen("{'event':'cloud.recordings','come':'never'}");
    assertThat(recordings.delay()).isEmpty();
    happen("{'event':'cloud.recordings','come':'normal'}");
    assertThat(recordings.delay()).contains(Duration.ZERO);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0000',
      value = {
        "{'event':'channel.leave','channel':'c-1','user':'bo'}"
            + " | Expected 'bo' to be in channel 'c-1', but nobody of that name is.",
        "{'event':'call.disconnect','channel':'c-1','peer':'c-2'}"
            + " | Expected a call between channels 'c-1' and 'c-2', but there is none.",
        "{'event':'task.stop','task':'AL-1'}"
            + " | Expected a task that runs, but 'AL-1' does not.",
        "{'event':'task.fail','task':'AL-1','cause':'push-failed'}"
            + " | Expected a task that runs, but 'AL-1' does not.",
        "{'event':'channel.close','channel':'c-1'}"
            + " | Expected channel 'c-1' to be open, but it is not.",
        "{'event':'task.start','task':'AL-1'}"
            + " | Expected a task that can be started again, but the cloud refuses: TaskId: task"
            + " does not exist: 'AL-1'.",
        "{'event':'task.stop','room':'r'}"
            + " | Expected a room whose task is known here, but 'r' is none.",
        "{'event':'cloud.fault','operation':'StartLiveMPUTsk','outcome':'error'}"
            + " | Expected the name of an operation or '*', but found 'StartLiveMPUTsk'."
            + " Nearest: 'StartLiveMPUTask'.",
        "{'event':'cloud.quota'}"
            + " | Expected cloud.quota to say 'single' or 'mixed', but it says neither.",
        "{'event':'room.end','room':'r'}"
            + " | Expected an event of the cloud's own world, but 'room.end' is none."
      })
  void whatCannotBeDoneIsToldAndChangesNothing(String event, String fault) {
    String before = stage.cloud.state().write();
    assertThatThrownBy(() -> happen(event))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(fault);
    assertThat(stage.cloud.state().write()).isEqualTo(before);
  }

  @Test
  void whatATraceCannotDoInItsTimeIsAFaultOfItsLine() {
    var trace =
        TraceReader.read(
            "late.jsonl",
            """
            {"trace":"late","app":"app-1"}
            {"at":"PT0S","event":"room.create","room":"r","channel":"c","streamer":"ana"}
            {"at":"PT1S","event":"task.start","room":"r"}
            """);
    var book = Book.read(Path.of("rules"), Path.of("processes"));
    assertThatThrownBy(() -> Simulation.play(trace, book, null, new RecordLog(), done -> {}))
        .isInstanceOf(BadInput.class)
        .hasMessageStartingWith(
            "late.jsonl:3: Expected a task that can be started again, but the cloud refuses:"
                + " TaskId: task does not exist: 'AL-");
  }

  private void happen(String event) {
    EventReader.read(event.replace('\'', '"')).forEach(deeds::happen);
  }
}
