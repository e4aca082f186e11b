package io.showrunner.process;

import io.showrunner.vocabulary.Words;

/** How often the same was tried. */
public enum Tried implements Words {
  /** Not once, or once. */
  ONCE,
  /** Twice. */
  TWICE,
  /** Three times. */
  THRICE,
  /** More often than that. */
  OFTEN;

  /** So many times. */
  public static Tried times(int tries) {
    return values()[Math.min(Math.max(tries, 1), values().length) - 1];
  }
}
