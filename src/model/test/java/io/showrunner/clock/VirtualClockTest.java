package io.showrunner.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VirtualClockTest {
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private final VirtualClock clock = new VirtualClock(START);
  private final List<String> done = new ArrayList<>();

  private void at(int second, String what) {
    clock.wakeAt(START.plusSeconds(second), () -> done.add(what + "@" + clock.now()));
  }

  @Test
  void thingsHappenInOrderOfTheirMomentThenOfTheirAsking() {
    at(2, "b");
    at(1, "a");
    at(2, "c");
    clock.runUntil(START.plusSeconds(5));
    assertThat(done)
        .containsExactly(
            "a@2026-01-01T00:00:01Z", "b@2026-01-01T00:00:02Z", "c@2026-01-01T00:00:02Z");
    assertThat(clock.now()).isEqualTo(START.plusSeconds(5));
  }

  @Test
  void whatIsAskedForOnTheWayIsNotJumpedOver() {
    clock.wakeAt(START.plusSeconds(1), () -> at(2, "later"));
    clock.runUntil(START.plusSeconds(5));
    assertThat(done).containsExactly("later@2026-01-01T00:00:02Z");
  }

  @Test
  void whatIsDueInThePastHappensNow() {
    clock.runUntil(START.plusSeconds(3));
    at(1, "late");
    assertThat(done).isEmpty();
    clock.step();
    assertThat(done).containsExactly("late@2026-01-01T00:00:03Z");
  }

  @Test
  void anAlarmCalledOffStaysSilent() {
    ShowClock.Alarm alarm = clock.wakeAt(START.plusSeconds(1), () -> done.add("rang"));
    alarm.cancel();
    clock.runUntil(START.plusSeconds(2));
    assertThat(done).isEmpty();
  }

  @Test
  void theSameSeedDrawsTheSameWhateverOthersDraw() {
    Chance one = new Chance(7);
    Chance two = new Chance(7);
    two.fraction();
    assertThat(one.forPurpose("ids").hexId()).isEqualTo(two.forPurpose("ids").hexId());
    assertThat(one.forPurpose("ids").hexId()).isNotEqualTo(one.forPurpose("weather").hexId());
  }

  @Test
  void neighbouringSeedsHaveNothingInCommon() {
    Set<String> drawn = new HashSet<>();
    for (long seed = 0; seed < 100; seed++) {
      Chance ids = new Chance(seed).forPurpose("ids");
      for (int draw = 0; draw < 20; draw++) {
        drawn.add(ids.hexId());
      }
    }
    assertThat(drawn).hasSize(100 * 20);
  }

  @Test
  void timeThatStandsStillIsAFailureAndNotAnEndlessRun() {
    clock.wakeAt(START, this::again);
    assertThatThrownBy(() -> clock.runUntil(START.plusSeconds(1)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("2026-01-01T00:00:00Z");
  }

  private void again() {
    clock.wakeAt(clock.now(), this::again);
  }

  @Test
  void whatIsDueAtLeisurePressesNobody() {
    var clock = new VirtualClock(START);
    clock.wakeAtLeisure(START.plusSeconds(1), () -> {});
    assertThat(clock.isPressed()).isFalse();

    var alarm = clock.wakeAt(START.plusSeconds(2), () -> {});
    assertThat(clock.isPressed()).isTrue();
    alarm.cancel();
    alarm.cancel();
    assertThat(clock.isPressed()).isFalse();

    clock.wakeAt(START.plusSeconds(3), () -> {});
    clock.runUntil(START.plusSeconds(3));
    assertThat(clock.isPressed()).isFalse();
  }
}
