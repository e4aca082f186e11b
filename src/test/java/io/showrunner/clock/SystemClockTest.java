package io.showrunner.clock;

import static org.assertj.core.api.Assertions.assertThat;

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
    List<String> failures = List.of("full", "full", "full", "another", "another");
    try (var log = LogLines.of(SystemClock.class);
        var clock = new SystemClock()) {
      for (String failure : failures) {
        clock.wakeAt(
            clock.now(),
            () -> {
              throw new IllegalStateException("could not", new IllegalStateException(failure));
            });
      }
      var done = new CountDownLatch(1);
      clock.wakeAt(clock.now(), done::countDown);
      done.await();
      assertThat(log.records().stream().map(LogRecord::getThrown).map(Objects::nonNull))
          .containsExactly(true, false, false, true, false);
      assertThat(log.records().get(1).getMessage()).contains("full");
    }
  }
}
