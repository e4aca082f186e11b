package io.showrunner.record;

import io.showrunner.vocabulary.Words;

/** What a process's token did. */
public enum TokenMove implements Words {
  /** Came to an activity. */
  ENTER,
  /** Went on from an activity. */
  LEAVE,
  /** A timer rang. */
  TIMER,
  /** Came to an end event. */
  END
}
