package io.showrunner.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class RootCauseTest {
  @Test
  void whatTheSystemOnlyHintsAtIsSaid() {
    assertThat(RootCause.of(new UncheckedIOException(new AccessDeniedException("/a/b"))))
        .isEqualTo("there is no permission for /a/b");
    assertThat(RootCause.of(new NoSuchFileException("/a/b"))).isEqualTo("there is no /a/b");
    assertThat(RootCause.of(new IOException("No space left on device")))
        .isEqualTo("No space left on device");
  }
}
