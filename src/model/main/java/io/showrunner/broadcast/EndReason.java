package io.showrunner.broadcast;

import io.showrunner.vocabulary.Words;

/** Why a broadcast is over. */
public enum EndReason implements Words {
  /** The streamer ended it. */
  ENDED_BY_STREAMER,
  /** The streamer was lost and did not come back within the grace. */
  AUTO_STOPPED,
  /** Nobody ever came. */
  NO_SHOW,
  /** Somebody stopped the relay at the vendor's console. */
  STOPPED_AT_CONSOLE,
  /** The vendor closed the channel. */
  CHANNEL_CLOSED,
  /** The network would not take the stream. */
  PUSH_FAILED,
  /** The ingest URL was no good. */
  BAD_URL
}
