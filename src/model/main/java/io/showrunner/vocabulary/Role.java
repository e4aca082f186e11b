package io.showrunner.vocabulary;

/** How somebody joined a channel, as the real-time room reports it. */
public enum Role implements Words {
  /** May publish: the vendor's role 1. */
  STREAMER,
  /** Only watches: the vendor's role 2. */
  VIEWER
}
