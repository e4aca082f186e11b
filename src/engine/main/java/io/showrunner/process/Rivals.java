package io.showrunner.process;

import io.showrunner.vocabulary.Words;

/** Whether two rooms may battle each other. */
public enum Rivals implements Words {
  /** Both are live, and neither is in a battle or on the way to one. */
  FREE,
  /** One of them is in a battle or on the way to one. */
  BUSY,
  /** One of them is not live, or its streamer is away. */
  NOT_LIVE
}
