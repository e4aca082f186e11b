package io.showrunner.cloud.mock.segments;

/** Division that rounds up. */
final class Ceiling {
  private Ceiling() {}

  static long up(long whole, long part) {
    return -Math.floorDiv(-whole, part);
  }
}
