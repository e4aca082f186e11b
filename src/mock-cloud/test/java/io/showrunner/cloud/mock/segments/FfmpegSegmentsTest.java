package io.showrunner.cloud.mock.segments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of segments when the program is there, is not there, or goes wrong. */
class FfmpegSegmentsTest {
  private static final SegmentOrder ORDER =
      new SegmentOrder(
          2000,
          400,
          Optional.of(new Picture(64, 48, new FrameRate(10, 1))),
          Optional.of(new Sound(8000, 1)));
  private final byte[] builtIn = new BuiltInSegments().make(ORDER);
  @TempDir Path folder;

  @Test
  void takesWhatTheProgramWrites() throws IOException {
    byte[] made = maker("head -c 188 /dev/zero").make(ORDER);
    assertThat(made).isEqualTo(new byte[188]);
  }

  @Test
  void fallsBackOnTheBuiltInOnesWhenTheProgramFails() throws IOException {
    assertThat(maker("head -c 188 /dev/zero; exit 1").make(ORDER)).isEqualTo(builtIn);
    assertThat(maker("echo nonsense").make(ORDER)).isEqualTo(builtIn);
    assertThat(maker("true").make(ORDER)).isEqualTo(builtIn);
    assertThat(new FfmpegSegments(folder.resolve("none"), new BuiltInSegments()).make(ORDER))
        .isEqualTo(builtIn);
  }

  @Test
  void findsTheProgramInTheFirstFolderThatHasIt() throws IOException {
    Path program = script("true");
    String path = String.join(File.pathSeparator, "", folder + "/none", folder.toString());
    assertThat(FfmpegSegments.find(path)).contains(program.toAbsolutePath());
    assertThat(FfmpegSegments.find(folder + "/none")).isEmpty();
    assertThat(FfmpegSegments.find("")).isEmpty();
  }

  private FfmpegSegments maker(String commands) throws IOException {
    return new FfmpegSegments(script(commands), new BuiltInSegments());
  }

  private Path script(String commands) throws IOException {
    Path program = folder.resolve("ffmpeg");
    Files.writeString(program, "#!/bin/sh\n" + commands + "\n");
    assertThat(program.toFile().setExecutable(true)).isTrue();
    return program;
  }
}
