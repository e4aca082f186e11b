package io.showrunner.director;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.broadcast.Relay;
import io.showrunner.broadcast.RelayCommand;
import io.showrunner.vocabulary.ParticipantId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class GovernorTest {
  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
  private static final RelayCommand START =
      new RelayCommand.Start(1, new Relay.SingleStream(new ParticipantId("ana")));

  private final Governor governor = new Governor(new Limits(40, 2, 3, 5));

  @Test
  void holdsStartsBackAndStillLetsStopsThrough() {
    for (int i = 0; i < 3; i++) {
      assertThat(governor.allowsChanges(NOW)).isTrue();
      governor.called(START, NOW.plusMillis(i));
    }
    assertThat(governor.allowsChanges(NOW.plusMillis(3))).isFalse();
    assertThat(governor.allowsStops(NOW.plusMillis(3))).isTrue();
  }

  @Test
  void countsWithinAnySecond() {
    for (int i = 0; i < 3; i++) {
      governor.called(START, NOW.plusMillis(400L * i));
    }
    assertThat(governor.allowsChanges(NOW.plusMillis(999))).isFalse();
    assertThat(governor.allowsChanges(NOW.plusMillis(1000))).isTrue();
  }

  @Test
  void stopsHaveALimitOfTheirOwn() {
    for (int i = 0; i < 5; i++) {
      governor.called(new RelayCommand.Stop(1), NOW);
    }
    assertThat(governor.allowsStops(NOW)).isFalse();
    assertThat(governor.allowsStops(NOW.plusSeconds(1))).isTrue();
  }
}
