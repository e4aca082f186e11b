package io.showrunner.broadcast;

import io.showrunner.vocabulary.Words;

/** How a relay task can end by other hands than ours. */
public enum RelayEnd implements Words {
  /** Somebody stopped it at the vendor's console. */
  STOPPED_AT_CONSOLE,
  /** The vendor closed the channel. */
  CHANNEL_CLOSED,
  /** The stream could not be pushed to the CDN. */
  PUSH_FAILED,
  /** The ingest URL is no good. */
  BAD_URL
}
