package io.showrunner.director;

import java.util.Locale;

/**
 * How much of the cloud we allow ourselves. The vendor allows an application 40 mixed-stream tasks
 * unless more were agreed (StartLiveMPUTask page, 2024-12-05), and an account 500 calls a second
 * for each of the three operations (pages of 2024 to 2026).
 *
 * @param mixes mixed-stream tasks, 0 or more
 * @param keptForReturning how many of them are kept at the most for shows whose streamer is away
 *     and whose task the cloud has stopped meanwhile, 0 or more
 * @param changesASecond Starts and Updates, each, 1 to 500
 * @param stopsASecond Stops, 1 to 500; more than changes, so that a Stop always has room
 */
public record Limits(int mixes, int keptForReturning, int changesASecond, int stopsASecond) {
  /** What the vendor allows without being asked for more, and some room left below its rates. */
  public static final Limits USUAL = new Limits(40, 2, 400, 480);

  /** Refuses what would never let anything through. */
  public Limits {
    if (mixes < 0 || keptForReturning < 0 || changesASecond < 1 || stopsASecond < 1) {
      throw new IllegalArgumentException(
          "Expected mixes and kept ones of 0 or more, and rates of 1 or more, but found"
              + String.format(
                  Locale.ROOT,
                  " %d, %d, %d and %d.",
                  mixes,
                  keptForReturning,
                  changesASecond,
                  stopsASecond));
    }
  }

  /** The same with another number of mixed-stream tasks. */
  public Limits withMixes(int number) {
    return new Limits(number, keptForReturning, changesASecond, stopsASecond);
  }
}
