package io.showrunner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files that a test compares in full. {@code mvn test -Dgolden=write} writes them anew; the
 * difference is then reviewed like code.
 */
public final class Golden {
  private Golden() {}

  /** Whether golden files are to be written, not compared. */
  public static boolean writes() {
    return "write".equals(System.getProperty("golden"));
  }

  /** Compares {@code text} with the file, or writes it there. */
  public static void same(Path file, String text) {
    try {
      if (writes()) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
      }
      assertThat(text)
          .as("%s; if the change is meant: mvn test -Dgolden=write", file)
          .isEqualTo(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
