package io.showrunner.clock;

import java.security.SecureRandom;
import java.util.Locale;
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

  /** Chance that nobody can repeat, for production. */
  public static Chance fresh() {
    return new Chance(new SecureRandom().nextLong());
  }

  /** Chance for one purpose, independent of draws made elsewhere. */
  public Chance forPurpose(String purpose) {
    return new Chance(scrambled(seed ^ scrambled(purpose.hashCode())));
  }

  /**
   * Spreads neighbouring seeds far apart: unscrambled, the draws of seed 2 would be those of seed 1
   * but for the first.
   */
  private static long scrambled(long seed) {
    long mixed = (seed ^ (seed >>> 32)) * 0xD6E8FEB86659FD93L;
    mixed = (mixed ^ (mixed >>> 32)) * 0xD6E8FEB86659FD93L;
    return mixed ^ (mixed >>> 32);
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
    return String.format(Locale.ROOT, "%016x%016x", draws.nextLong(), draws.nextLong());
  }
}
