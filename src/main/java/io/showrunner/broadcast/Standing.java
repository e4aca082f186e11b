package io.showrunner.broadcast;

import io.showrunner.vocabulary.Words;

/** How far a guest has come on the way into the picture. */
public enum Standing implements Words {
  /** Asked, no answer yet. */
  ASKED,
  /** Approved: a place is kept, nothing published yet. */
  EXPECTED,
  /** Admitted and publishing. */
  ON_AIR
}
