package io.showrunner.vocabulary;

/** Why somebody left a channel. */
public enum LeaveReason implements Words {
  /** Left on purpose. */
  NORMAL,
  /** The connection was lost. */
  LOST,
  /** Was removed. */
  KICKED
}
