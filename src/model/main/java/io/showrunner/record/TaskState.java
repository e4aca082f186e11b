package io.showrunner.record;

import io.showrunner.vocabulary.Words;

/** How a relay task stands. */
public enum TaskState implements Words {
  /** It carries the channel. */
  RUNNING,
  /** It is over. */
  STOPPED
}
