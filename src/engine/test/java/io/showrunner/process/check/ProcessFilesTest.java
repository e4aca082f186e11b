package io.showrunner.process.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.showrunner.input.BadInput;
import io.showrunner.process.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessFilesTest {
  private final Path folder;

  ProcessFilesTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    for (ProcessFile file : ProcessFiles.shipped().files()) {
      Files.write(folder.resolve(file.story().fileName()), file.bytes());
    }
  }

  @Test
  void oneFileForEachStory() throws IOException {
    Files.writeString(folder.resolve("README.md"), "not a process");
    assertThat(ProcessFiles.read(folder).files())
        .extracting(ProcessFile::story)
        .containsExactly(Story.values());
  }

  @Test
  void aMissingStory() throws IOException {
    Files.delete(folder.resolve("co-streaming.bpmn"));
    assertThat(refusal())
        .isEqualTo(
            String.format(
                Locale.ROOT,
                "%s/co-streaming.bpmn:1: Expected the story 'co-streaming', but there is no such file.",
                folder));
  }

  @Test
  void anUnknownStory() throws IOException {
    Files.copy(folder.resolve("broadcast.bpmn"), folder.resolve("brodcast.bpmn"));
    assertThat(refusal())
        .isEqualTo(
            String.format(
                Locale.ROOT,
                "%s/brodcast.bpmn:1: Expected files of known stories only, but found 'brodcast.bpmn'. Nearest: 'broadcast.bpmn'.",
                folder));
  }

  @Test
  void aFileThatTellsAnotherStory() throws IOException {
    Path wrong = folder.resolve("co-streaming.bpmn");
    Files.delete(wrong);
    Files.copy(folder.resolve("broadcast.bpmn"), wrong);
    assertThat(refusal())
        .isEqualTo(
            String.format(
                Locale.ROOT,
                "%s:1: Expected the story 'co-streaming', as the file's name says, but it tells 'broadcast'.",
                wrong));
  }

  @Test
  void faultsOfAllFilesAtOnce() throws IOException {
    for (Story story : Story.values()) {
      Path file = folder.resolve(story.fileName());
      Files.writeString(file, Files.readString(file).replace("P30D", "a month"));
    }
    assertThat(refusal().lines())
        .hasSize(Story.values().length)
        .allMatch(
            line ->
                line.endsWith(
                    "Expected 'camunda:historyTimeToLive' to be a number of days such as 'P30D',"
                        + " but found 'a month'."));
  }

  @Test
  void noFolderAtAll() {
    Path nowhere = folder.resolve("nowhere");
    BadInput refused = catchThrowableOfType(BadInput.class, () -> ProcessFiles.read(nowhere));
    assertThat(refused)
        .hasMessage(
            String.format(
                Locale.ROOT, "%s:1: Expected a folder of processes, but there is none.", nowhere));
  }

  private String refusal() {
    BadInput refused = catchThrowableOfType(BadInput.class, () -> ProcessFiles.read(folder));
    assertThat(refused).isNotNull();
    return String.valueOf(refused.getMessage());
  }
}
