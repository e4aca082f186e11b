package io.showrunner.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Nobody looks while it is certain that there is nothing; nothing is ever overlooked. */
class QuietTest {
  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
  private static final Instant LATER = NOON.plusSeconds(5);
  private final Quiet quiet = new Quiet();

  @Test
  void atFirstNothingIsCertain() {
    assertThat(quiet.lastsBeyond(NOON)).isFalse();
    assertThat(quiet.endIsKnown()).isFalse();
  }

  @Test
  void whatWasFoundHoldsUntilAnEarlierMomentIsSaid() {
    quiet.found(LATER, true, quiet.changes());
    quiet.endsBy(LATER.plusSeconds(1)); // It waits behind, or at least not before.
    assertThat(quiet.end()).contains(LATER);
    assertThat(quiet.lastsBeyond(NOON)).isTrue();
    assertThat(quiet.lastsBeyond(LATER)).isFalse();
    quiet.endsBy(NOON);
    assertThat(quiet.endIsKnown()).isFalse();
    assertThat(quiet.lastsBeyond(NOON)).isFalse();
  }

  @Test
  void nothingWaitingIsKnownAsWell() {
    quiet.found(Instant.MAX, true, quiet.changes());
    assertThat(quiet.endIsKnown()).isTrue();
    assertThat(quiet.end()).isEmpty();
  }

  @Test
  void whatWasWrittenWhileSomebodyLookedIsNotOverlooked() {
    long before = quiet.changes();
    quiet.endsBy(NOON);
    quiet.found(Instant.MAX, true, before);
    assertThat(quiet.lastsBeyond(NOON)).isFalse();
    assertThat(quiet.endIsKnown()).isFalse();
  }
}
