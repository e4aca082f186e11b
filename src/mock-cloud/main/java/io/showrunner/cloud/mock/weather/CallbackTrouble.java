package io.showrunner.cloud.mock.weather;

import io.showrunner.vocabulary.Words;
import java.time.Duration;

/** What becomes of a callback on its way. */
public enum CallbackTrouble implements Words {
  /** It does not arrive. */
  LOSE(Duration.ZERO),
  /** It arrives twice. */
  DOUBLE(Duration.ZERO),
  /** It arrives late. */
  DELAY(Duration.ofSeconds(5)),
  /** It arrives late by chance, each one otherwise, so that they overtake one another. */
  SHUFFLE(Duration.ofSeconds(2));

  private final Duration usual;

  CallbackTrouble(Duration usual) {
    this.usual = usual;
  }

  /**
   * By how much, if nobody says: how long after the first copy the second arrives, how late one is,
   * how late one is at most.
   */
  public Duration usual() {
    return usual;
  }
}
