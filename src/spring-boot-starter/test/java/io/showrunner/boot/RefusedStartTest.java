package io.showrunner.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.showrunner.journal.DiskDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A start that we refuse says in some lines what to mend. */
@ExtendWith(OutputCaptureExtension.class)
class RefusedStartTest {
  @TempDir private Path disk;

  private FailureAnalysis of(String... settings) {
    var told = new FailureAnalysis[1];
    new ApplicationContextRunner()
        .withUserConfiguration(AnApplication.class)
        .withPropertyValues(AnApplication.SETTINGS)
        .withPropertyValues(
            "spring.datasource.url=jdbc:h2:file:" + disk.resolve("db") + ";WRITE_DELAY=0")
        .withPropertyValues(settings)
        .run(
            context ->
                told[0] =
                    new RefusedStart()
                        .analyze(Objects.requireNonNull(context.getStartupFailure())));
    return Objects.requireNonNull(told[0]);
  }

  @Test
  void aMisspeltSettingIsToldWithTheNearest() {
    FailureAnalysis told = of("showrunner.push.domian=push.example.com");
    assertThat(told.getDescription())
        .endsWith("Expected a setting of Showrunner, but found 'showrunner.push.domian'.");
    assertThat(told.getAction()).isEqualTo("Nearest: 'showrunner.push.domain'.");
  }

  @Test
  void aSettingThatIsNoneAtAllIsToldWithAllThereAre() {
    assertThat(of("showrunner.colour=red").getAction())
        .startsWith("Known: showrunner.enabled, showrunner.app,")
        .contains("showrunner.cloud.connect-timeout")
        .contains("showrunner.commit-events");
  }

  @Test
  void dataThatIsNotOursIsNamed() throws IOException {
    Path plain = Files.writeString(disk.resolve("data"), "mine");
    var refused = catchThrowable(() -> DiskDatabase.in(plain));
    FailureAnalysis told =
        new RefusedStart().analyze(new IllegalStateException("wrapped", refused));
    assertThat(Objects.requireNonNull(told).getDescription())
        .startsWith("Expected " + plain.toAbsolutePath() + " to be a folder for the data");
  }

  @Test
  void aFolderOfProcessesThatIsNoneIsNamed() {
    assertThat(of("showrunner.processes=/nowhere").getDescription())
        .isEqualTo("/nowhere:1: Expected a folder of processes, but there is none.");
  }

  @Test
  void whatIsOutOfRangeIsTold() {
    assertThat(of("showrunner.commit-events=0").getDescription())
        .isEqualTo("Expected at least one event in a commit, but found 0.");
    assertThat(of("showrunner.callback-key=short").getDescription()).startsWith("Expected ");
    assertThat(of("showrunner.app=an app").getDescription()).startsWith("Expected ");
    assertThat(of("showrunner.push.app-name=../..").getDescription())
        .startsWith("Expected 'showrunner.push.app-name'")
        .endsWith("but found '../..'.");
    assertThat(of("showrunner.push.key=").getDescription())
        .startsWith("Expected a value for 'showrunner.push.key'");
  }

  @Test
  void whatIsNotOursIsLeftToOthers() {
    var theirs = new IllegalStateException("Expected rain, but the sun shines.");
    theirs.setStackTrace(
        new StackTraceElement[] {new StackTraceElement("com.example.Weather", "look", "W", 1)});
    assertThat(new RefusedStart().analyze(theirs)).isNull();
  }

  @Test
  void anApplicationPrintsNoTrace(CapturedOutput output) {
    var application =
        new SpringApplicationBuilder(AnApplication.class)
            .properties(AnApplication.SETTINGS)
            .properties("showrunner.push.domian=push.example.com");
    assertThat(org.assertj.core.api.Assertions.catchThrowable(application::run)).isNotNull();
    assertThat(output.getAll())
        .contains("but found 'showrunner.push.domian'.")
        .contains("Nearest: 'showrunner.push.domain'.")
        .doesNotContain("\tat org.springframework");
  }
}
