package io.showrunner.process;

import io.showrunner.vocabulary.Words;

/** What can wake a token. In diagrams the word is written small, with dashes. */
public enum Fact implements Words {
  /** The streamer publishes. */
  STREAMER_ON_AIR(Story.BROADCAST),
  /** The streamer's last session is gone. */
  STREAMER_LOST(Story.BROADCAST),
  /** The streamer's app asked for the end. */
  END_ASKED(Story.BROADCAST),
  /** Who is in the picture, or with what, has changed. */
  PICTURE_CHANGED(Story.BROADCAST),
  /** The streamer said yes to the guest. */
  APPROVED(Story.CO_STREAMING),
  /** The streamer said no to the guest. */
  REJECTED(Story.CO_STREAMING),
  /** The guest took the request back. */
  CANCELLED(Story.CO_STREAMING),
  /** The streamer took the guest off the air. */
  KICKED(Story.CO_STREAMING),
  /** The guest publishes. */
  ON_AIR(Story.CO_STREAMING),
  /** The guest publishes nothing any more, or has left. */
  OFF_AIR(Story.CO_STREAMING),
  /** The broadcast the guest was part of is over. */
  BROADCAST_OVER(Story.CO_STREAMING);

  private final Story story;

  Fact(Story story) {
    this.story = story;
  }

  /** The story it can wake. */
  public Story story() {
    return story;
  }
}
