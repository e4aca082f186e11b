package io.showrunner.process;

import io.showrunner.vocabulary.Words;

/** Whether the cloud has a mixed-stream task to spare for one more room. */
public enum MixSlot implements Words {
  /** There is one, or the room has it already. */
  FREE,
  /** All that are allowed are taken. */
  TAKEN
}
