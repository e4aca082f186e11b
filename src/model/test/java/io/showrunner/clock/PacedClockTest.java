package io.showrunner.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PacedClockTest {
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  private final VirtualClock real = new VirtualClock(Instant.parse("2030-05-05T05:05:05Z"));
  private final PacedClock clock = new PacedClock(real, START, 10);
  private final List<String> seen = new ArrayList<>();

  @Test
  void runsSomeTimesAsFastAsTheOther() {
    passes("PT3S");
    assertThat(clock.now()).isEqualTo(START.plusSeconds(30));
  }

  @Test
  void wakesWhenItsOwnTimeHasCome() {
    clock.wakeAt(START.plusSeconds(20), () -> seen.add("woken"));
    passes("PT1.999S");
    assertThat(seen).isEmpty();
    passes("PT0.001S");
    assertThat(seen).containsExactly("woken");
  }

  @Test
  void stepsThroughEverythingWhenMovedOn() {
    clock.wakeAt(START.plusSeconds(50), () -> seen.add("second at " + age()));
    clock.wakeAt(
        START.plusSeconds(40),
        () -> {
          seen.add("first at " + age());
          clock.wakeAt(clock.now().plusSeconds(5), () -> seen.add("its child at " + age()));
        });
    clock.wakeAt(START.plusSeconds(61), () -> seen.add("too late"));
    clock.advance(Duration.ofSeconds(60));
    assertThat(seen).containsExactly("first at PT40S", "its child at PT45S", "second at PT50S");
    assertThat(clock.now()).isEqualTo(START.plusSeconds(60));
  }

  @Test
  void goesOnAtItsPaceAfterBeingMoved() {
    clock.advance(Duration.ofMinutes(2));
    clock.wakeAt(START.plusSeconds(130), () -> seen.add("woken"));
    passes("PT1S");
    assertThat(seen).containsExactly("woken");
    assertThat(clock.now()).isEqualTo(START.plusSeconds(130));
  }

  @Test
  void callsOffWhatIsNotWantedAnyMore() {
    ShowClock.Alarm alarm = clock.wakeAt(START.plusSeconds(1), () -> seen.add("unwanted"));
    alarm.cancel();
    clock.advance(Duration.ofSeconds(5));
    assertThat(seen).isEmpty();
  }

  @Test
  void whatFailsDoesNotStopTheRest() {
    clock.wakeAt(
        START.plusSeconds(1),
        () -> {
          throw new IllegalStateException("on purpose");
        });
    clock.wakeAt(START.plusSeconds(2), () -> seen.add("next"));
    clock.advance(Duration.ofSeconds(5));
    assertThat(seen).containsExactly("next");
  }

  @Test
  void nothingHappensOnceItIsClosed() {
    clock.wakeAt(START.plusSeconds(1), () -> seen.add("woken"));
    clock.close();
    passes("PT10S");
    assertThat(seen).isEmpty();
  }

  @Test
  void doesNotGoBack() {
    assertThatThrownBy(() -> clock.advance(Duration.ofSeconds(-1)))
        .hasMessage("Expected time to move on, but it cannot go back by PT1S.");
    assertThatThrownBy(() -> new PacedClock(real, START, 0)).hasMessageContaining("1 to 1000");
  }

  private String age() {
    return Duration.between(START, clock.now()).toString();
  }

  private void passes(String realTime) {
    real.runUntil(real.now().plus(Duration.parse(realTime)));
  }
}
