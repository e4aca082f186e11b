package io.showrunner.vocabulary;

/** Where a room is in its life. */
public enum Phase implements Words {
  /** Made, not yet on air. */
  CREATED,
  /** On air. */
  LIVE,
  /** On air, its streamer's connection lost, the grace running. */
  RECONNECTING,
  /** Over, for good. */
  ENDED
}
