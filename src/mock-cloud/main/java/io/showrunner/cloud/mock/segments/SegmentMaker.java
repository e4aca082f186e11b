package io.showrunner.cloud.mock.segments;

/** Makes segments; called by many threads. */
@FunctionalInterface
public interface SegmentMaker {
  /** MPEG-TS that a player plays, its times going on from one segment to the next. */
  byte[] make(SegmentOrder order);
}
