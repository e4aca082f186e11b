package io.showrunner.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

/**
 * What is due and fails is told with its place once, and in a line as long as it fails the same.
 */
class SystemClockTest {
  @Test
  void theSameFailureIsToldWithItsPlaceOnce() throws InterruptedException {
    List<LogRecord> lines =
        logged(
            new IllegalStateException("a bug"),
            new IllegalStateException("a bug"),
            new IllegalStateException("another"),
            new IllegalStateException("a bug"));
    assertThat(lines.stream().map(LogRecord::getThrown).map(Objects::nonNull))
        .containsExactly(true, false, true, true);
    assertThat(lines.get(1).getMessage()).contains("a bug");
  }

  @Test
  void whatTheMachineDoesNotDoIsALine() throws InterruptedException {
    List<LogRecord> lines =
        logged(new IOException("No space left on device"), new SQLException("closed"));
    assertThat(lines).hasSize(2).allMatch(line -> line.getThrown() == null);
    assertThat(lines.get(0).getMessage()).endsWith("No space left on device");
  }

  private static List<LogRecord> logged(Exception... causes) throws InterruptedException {
    try (var log = LogLines.of(SystemClock.class);
        var clock = new SystemClock()) {
      for (Exception cause : causes) {
        clock.wakeAt(
            clock.now(),
            () -> {
              throw new IllegalStateException("could not", cause);
            });
      }
      var done = new CountDownLatch(1);
      clock.wakeAt(clock.now(), done::countDown);
      done.await();
      return log.records();
    }
  }
}
