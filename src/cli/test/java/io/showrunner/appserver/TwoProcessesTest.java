package io.showrunner.appserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.showrunner.clock.Secrets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Server and mock cloud as processes of their own, and a client that is a third. */
class TwoProcessesTest {
  @TempDir private Path folder;

  @Test
  void anEveningIsPlayedAsTheSimulatorSaid() throws IOException, InterruptedException {
    Path settings = folder.resolve("showrunner.properties");
    FreshSettings.write(settings, new Secrets());
    try (var cloud =
            new OwnProcess(
                folder.resolve("cloud.err"), "cloud", "--port", "0", "--time-factor", "5");
        var server = serve(settings, cloud)) {
      plays("evening-show", settings, server, cloud);
      assertThatThrownBy(() -> serve(settings, cloud, "second.err"))
          .isInstanceOf(IllegalStateException.class);
      assertThat(folder.resolve("second.err"))
          .content()
          .contains("another process has it open. Stop it, or name another --data.");
      assertThat(server.ends()).isEqualTo(143); // Told to end by a signal, and ended in peace.
    }
    try (var cloud = new OwnProcess(folder.resolve("cloud.err"), "cloud", "--port", "0");
        var again = serve(settings, cloud)) {
      assertThat(again.address()).isNotEmpty();
      assertThat(folder.resolve("data")).isDirectoryContaining("glob:**.mv.db");
    }
  }

  @Test
  void aBattleIsPlayedAsTheSimulatorSaid() throws IOException, InterruptedException {
    Path settings = folder.resolve("showrunner.properties");
    FreshSettings.write(settings, new Secrets());
    try (var cloud =
            new OwnProcess(
                folder.resolve("cloud.err"), "cloud", "--port", "0", "--time-factor", "5");
        var server = serve(settings, cloud)) {
      plays("short-battle", settings, server, cloud);
    }
  }

  /** A client plays the trace and holds what the server did against the golden records. */
  private void plays(String trace, Path settings, OwnProcess server, OwnProcess cloud)
      throws IOException, InterruptedException {
    Path said = folder.resolve("client.out");
    Process client =
        new ProcessBuilder(
                OwnProcess.java(),
                "docs/examples/appserver-client/PlayedShow.java",
                server.address(),
                cloud.address(),
                Given.of(Map.of(), Optional.of(settings), Map.of())
                    .text(Setting.OPERATOR_PASSWORD)
                    .orElseThrow(),
                String.format(Locale.ROOT, "simulator/traces/%s.jsonl", trace),
                String.format(Locale.ROOT, "simulator/golden/%s.records.jsonl", trace))
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    boolean ended = client.waitFor(180, TimeUnit.SECONDS);
    client.destroyForcibly();
    assertThat(ended).isTrue();
    assertThat(client.exitValue())
        .as(Files.readString(said) + Files.readString(folder.resolve("server.err")))
        .isZero();
  }

  private OwnProcess serve(Path settings, OwnProcess cloud) {
    return serve(settings, cloud, "server.err");
  }

  private OwnProcess serve(Path settings, OwnProcess cloud, String errors) {
    return new OwnProcess(
        folder.resolve(errors),
        "serve",
        "--port",
        "0",
        "--data",
        folder.resolve("data").toString(),
        "--config",
        settings.toString(),
        "--cloud-address",
        cloud.address());
  }
}
