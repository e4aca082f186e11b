package io.showrunner.vocabulary;

/** What kind of picture a live room shows. */
public enum Mode implements Words {
  /** The streamer alone, carried as is. */
  SOLO,
  /** The streamer and at least one guest, mixed. */
  CO_STREAMING,
  /** Two streamers of two rooms, mixed in both. */
  BATTLE
}
