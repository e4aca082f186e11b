package io.showrunner.process;

import io.showrunner.vocabulary.Words;

/** How a guest's story ended. */
public enum Outcome implements Words {
  /** There was no place. */
  HOUSE_FULL,
  /** The streamer did not answer in time. */
  NO_ANSWER,
  /** The streamer said no. */
  REJECTED,
  /** The viewer took the question back. */
  CANCELLED,
  /** The guest had a place and did not publish in time. */
  NEVER_CAME,
  /** The guest went off air. */
  LEFT,
  /** The streamer sent the guest away. */
  KICKED,
  /** The broadcast ended first. */
  BROADCAST_OVER
}
