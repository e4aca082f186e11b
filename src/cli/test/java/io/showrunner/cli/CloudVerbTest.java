package io.showrunner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.clock.VirtualClock;
import io.showrunner.standin.StandIn;
import io.showrunner.standin.StandInSettings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** The stand-alone cloud is set up by a profile, and says how it is. */
class CloudVerbTest {
  @TempDir private Path scratch;

  @ParameterizedTest
  @CsvSource({
    "--port, 99999, Expected --port to be from 0 to 65535",
    "--time-factor, 0, Expected --time-factor to be from 1 to 1000",
    "--profile, nowhere.json, nowhere.json:1: Expected"
  })
  void whatIsOutOfRangeIsSaidBeforeAnythingListens(String option, String value, String says) {
    FrontDoor shell = FrontDoor.type("cloud", option, value);
    assertThat(shell.exit()).isEqualTo(Exit.BAD_INPUT);
    assertThat(shell.err()).contains(says).doesNotContain("SHOWRUNNER_DEBUG");
  }

  @Test
  void aProfileSetsItUpAndIsTold() throws IOException {
    Path profile =
        profile(
            """
            {
              "assumptions": {"sei-unasked": false},
              "quota": {"single": 3, "mixed": 1},
              "rates": {"factor": 10, "own": {"StopLiveMPUTask": 7}},
              "account": {"enabled": false},
              "apps": ["app-2"],
              "keys": [
                {"id": "one", "secret": "sesame", "denied": ["StopLiveMPUTask", "DeleteChannel"]},
                {"id": "two", "secret": "sesame", "active": false}
              ],
              "domain": {"name": "push.test", "urlKey": "ours", "notifyKey": "abcdefgh12345678"}
            }
            """);
    assertThat(told("--profile", profile.toString(), "--port", "0"))
        .contains(
            row("application", "app-1"),
            row("application", "app-2"),
            row("access key", "one / sesame"),
            row("  may not", "DeleteChannel, StopLiveMPUTask"),
            row("access key", "two / sesame"),
            row("  is", "switched off"),
            row("ingest domain", "push.test"),
            row("  its URL key", "ours"),
            row("  its callback key", "abcdefgh12345678"),
            row("account", "has not enabled the Live service: every call of it is denied"),
            row("tasks at once", "3 single-stream, 1 mixed-stream"),
            row("calls a second", "10 times the vendor's limits, but {StopLiveMPUTask=7}"),
            row("read otherwise", "SEI comes only if asked for"));
  }

  @Test
  void withoutAProfileItIsAsDocumented() {
    assertThat(told("--port", "0"))
        .contains(
            row("application", "app-1"),
            row("access key", "showrunner / showrunner-secret"),
            row("ingest domain", "push.example.com"),
            row("tasks at once", "200 single-stream, 40 mixed-stream"),
            row("calls a second", "the vendor's limits"))
        .noneMatch(line -> line.contains("read otherwise") || line.contains("account"));
  }

  @Test
  void saysWhoDrawsTheReplays() {
    StandInSettings usual = StandInSettings.usual();
    StandInSettings drawn = usual.drawnBy(Optional.of(Path.of("bin", "ffmpeg")));
    assertThat(told(usual)).contains(row("replays show", "a built-in pattern"));
    assertThat(told(drawn))
        .contains(row("replays show", "what " + Path.of("bin", "ffmpeg") + " draws"));
  }

  @Test
  void aProfileThatIsNoneIsRefusedWithItsPlaceBeforeAnythingListens() throws IOException {
    Path profile = profile("{\n  \"account\": {\"enabled\": 1}\n}");
    FrontDoor run = FrontDoor.type("cloud", "--port", "0", "--profile", profile.toString());
    assertThat(run.exit()).isEqualTo(Exit.BAD_INPUT);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains(profile + ":2:15: Expected 'account.enabled' to be true or false, but it is 1.");
  }

  private static List<String> told(String... words) {
    var nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    var verb = new CloudVerb(new Console(nowhere, nowhere, false, false));
    new CommandLine(verb).parseArgs(words);
    return told(verb.settings());
  }

  private static List<String> told(StandInSettings settings) {
    var machine = new VirtualClock(Instant.parse("2026-11-21T09:00:00Z"));
    try (StandIn standIn = StandIn.open(settings.at("127.0.0.1", 0), machine)) {
      return Welcome.to(standIn.address(), settings);
    }
  }

  private static String row(String name, String value) {
    return String.format(Locale.ROOT, "  %-18s %s", name, value);
  }

  private Path profile(String text) throws IOException {
    return Files.writeString(scratch.resolve("p.json"), text);
  }
}
