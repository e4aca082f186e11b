package io.showrunner.record;

import io.showrunner.vocabulary.Words;

/** By whose doing a relay task began, changed or ended. */
public enum TaskMover implements Words {
  /** We asked for it. */
  US,
  /** The cloud stopped it because it had nothing to carry. */
  IDLE,
  /** Somebody at the vendor's console. */
  CONSOLE,
  /** The cloud stopped it because the channel closed. */
  CHANNEL_CLOSED,
  /** The cloud stopped it because the CDN could not be reached. */
  PUSH_FAILED,
  /** The cloud stopped it because the target URL is no good. */
  BAD_URL
}
