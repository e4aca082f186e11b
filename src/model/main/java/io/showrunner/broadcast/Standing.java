package io.showrunner.broadcast;

import io.showrunner.vocabulary.Words;

/** How far a guest has come on the way into the picture. */
public enum Standing implements Words {
  /** Asked, no answer yet. */
  ASKED,
  /** Approved: a place is kept, nothing published yet. */
  EXPECTED,
  /** Publishing, and waiting for the cloud to have a mixed-stream task free. */
  IN_LINE,
  /** Admitted and publishing. */
  ON_AIR
}
