package io.showrunner.cloud.mock.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class NonceMemoryTest {
  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
  private static final Duration SKEW = Duration.ofMinutes(15);

  @Test
  void tellsManyNoncesApartAndKnowsEachAgain() {
    var memory = new NonceMemory(SKEW, 100_000);

    for (int round = 0; round < 2; round++) {
      for (int each = 0; each < 20_000; each++) {
        assertThat(memory.isNew("key", "nonce-" + each, NOON, NOON)).isEqualTo(round == 0);
      }
    }
    assertThat(memory.size()).isEqualTo(20_000);
  }

  @Test
  void neverRemembersMoreThanItsMost() {
    var memory = new NonceMemory(SKEW, 100);

    for (int each = 0; each < 10_000; each++) {
      Instant now = NOON.plusSeconds(each);
      memory.isNew("key", "nonce-" + each, now, now);
      assertThat(memory.size()).isLessThanOrEqualTo(100);
    }
  }

  @Test
  void forgetsTheOldestMinuteFirstWhenThereAreTooMany() {
    var memory = new NonceMemory(SKEW, 3);
    memory.isNew("key", "old", NOON, NOON);
    Instant later = NOON.plusSeconds(60);
    memory.isNew("key", "young-1", later, later);
    memory.isNew("key", "young-2", later, later);
    memory.isNew("key", "young-3", later, later);

    assertThat(memory.isNew("key", "young-1", later, later)).isFalse();
    assertThat(memory.isNew("key", "old", NOON, later)).isTrue();
  }

  @Test
  void remembersANonceUnderAnotherTimeAsWell() {
    var memory = new NonceMemory(SKEW, 100);
    memory.isNew("key", "nonce", NOON.plusSeconds(800), NOON);

    assertThat(memory.isNew("key", "nonce", NOON.minusSeconds(800), NOON)).isFalse();
    assertThat(memory.isNew("key", "nonce", NOON, NOON.plusSeconds(1600))).isFalse();
  }
}
