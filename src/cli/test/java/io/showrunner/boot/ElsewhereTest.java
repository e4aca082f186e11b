package io.showrunner.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.showrunner.Nightly;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An application somewhere else: another language, other digits, another time zone and charset. */
class ElsewhereTest {
  @ParameterizedTest
  @CsvSource({
    "ar-EG, Africa/Cairo, ISO-8859-1",
    "tr-TR, Asia/Kathmandu, ISO-8859-9",
    "hi-IN-u-nu-deva, Pacific/Apia, US-ASCII"
  })
  void startsAndCarriesABroadcast(
      String language, String zone, String charset, @TempDir Path scratch)
      throws IOException, InterruptedException {
    assumeTrue(Nightly.is() || language.equals("ar-EG"), "tried at night");
    Path said = scratch.resolve("said");
    Path complained = scratch.resolve("complained");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx400m",
                "-Duser.timezone=" + zone,
                "-Dfile.encoding=" + charset,
                "-Dstdout.encoding=UTF-8",
                "-Dsun.stdout.encoding=UTF-8",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                StartElsewhere.class.getName(),
                language,
                scratch.toString(),
                "evening-show",
                "rough-weather")
            .redirectOutput(said.toFile())
            .redirectError(complained.toFile())
            .start();
    int exit = process.waitFor();
    List<String> lines =
        new String(Files.readAllBytes(said), StandardCharsets.UTF_8)
            .lines()
            .filter(line -> line.matches("(HERE|STARTED|ROOM|SAME|OTHER) .*"))
            .toList();
    assertThat(lines)
        .as(() -> new String(all(complained), StandardCharsets.UTF_8) + text(said))
        .containsExactly(
            "HERE " + language + " " + zone + " " + charset,
            "STARTED 0",
            "ROOM live",
            "STARTED 1",
            "ROOM live",
            "SAME evening-show",
            "SAME rough-weather");
    assertThat(exit).isZero();
  }

  private static String text(Path file) {
    return new String(all(file), StandardCharsets.UTF_8);
  }

  private static byte[] all(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
