package io.showrunner.record;

import io.showrunner.vocabulary.Words;

/** What became of a callback at our door. */
public enum CallbackVerdict implements Words {
  /** New, and taken in. */
  ACCEPTED,
  /** Had already. */
  DUPLICATE,
  /** News of something that newer news has overtaken. */
  STALE,
  /** Not from the cloud, or not understood. */
  REFUSED
}
