package io.showrunner.bench;

/**
 * How often something was done.
 *
 * @param times how many times
 * @param nanos in how long, of the wall
 */
record Rate(long times, long nanos) {
  /** Times a second. */
  double perSecond() {
    return times * 1e9 / nanos;
  }
}
