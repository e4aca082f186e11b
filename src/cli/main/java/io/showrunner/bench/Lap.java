package io.showrunner.bench;

/**
 * What one contender did in one lap.
 *
 * @param events how many events it took
 * @param nanos of the wall
 * @param cpuNanos of the processor, on the threads that took them
 */
record Lap(long events, long nanos, long cpuNanos) {
  double perSecond() {
    return events * 1e9 / nanos;
  }

  double cpuMicros() {
    return cpuNanos / 1e3 / events;
  }
}
