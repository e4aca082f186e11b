package io.showrunner.clock;

import java.util.SplittableRandom;

/**
 * All chance of one world, from one seed: the same seed gives the same draws on any JVM.
 *
 * <p>Each purpose takes a stream of its own by name, so that one more draw in one place does not
 * change what another place gets.
 */
public final class Chance {
  private final long seed;
  private final SplittableRandom draws;

  /** Chance that begins from {@code seed}. */
  public Chance(long seed) {
    this.seed = seed;
    this.draws = new SplittableRandom(seed);
  }

  /** Chance for one purpose, independent of draws made elsewhere. */
  public Chance forPurpose(String purpose) {
    return new Chance(seed * 0x9E3779B97F4A7C15L + purpose.hashCode());
  }

  /** A number from 0 (included) to {@code bound} (excluded, at least 1). */
  public int below(int bound) {
    return draws.nextInt(bound);
  }

  /** A number from 0 (included) to 1 (excluded). */
  public double fraction() {
    return draws.nextDouble();
  }

  /** A fresh id of 32 hexadecimal digits. */
  public String hexId() {
    return "%016x%016x".formatted(draws.nextLong(), draws.nextLong());
  }
}
