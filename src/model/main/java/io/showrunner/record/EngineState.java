package io.showrunner.record;

import io.showrunner.vocabulary.Words;

/** How our own engine stands. */
public enum EngineState implements Words {
  /** It is there and takes up what was left. */
  UP,
  /** It is dead: nobody answers, and nothing is done. */
  DOWN
}
