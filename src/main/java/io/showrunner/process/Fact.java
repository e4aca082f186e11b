package io.showrunner.process;

import io.showrunner.vocabulary.Words;

/** What wakes a token that waits. Facts are told by level: as long as they hold, not once. */
public enum Fact implements Words {
  /** The streamer publishes. */
  STREAMER_ON_AIR(Story.BROADCAST),
  /** The streamer's last session is gone, and no end was asked. */
  STREAMER_LOST(Story.BROADCAST),
  /** The streamer's app asked for the end. */
  END_ASKED(Story.BROADCAST),
  /** Who is in the picture, or with what, has changed. */
  PICTURE_CHANGED(Story.BROADCAST),
  /** The streamer said yes. */
  APPROVED(Story.CO_STREAMING),
  /** The streamer said no. */
  REJECTED(Story.CO_STREAMING),
  /** The viewer took the question back. */
  CANCELLED(Story.CO_STREAMING),
  /** The streamer sent the guest away. */
  KICKED(Story.CO_STREAMING),
  /** The guest publishes, perhaps since before the approval. */
  ON_AIR(Story.CO_STREAMING),
  /** The guest publishes nothing any more, or has left. */
  OFF_AIR(Story.CO_STREAMING),
  /** The guest stands in line, and a mixed-stream task is free. */
  MIX_FREE(Story.CO_STREAMING),
  /** The guest is on air, and the cloud has refused the room a mixed-stream task. */
  MIX_GONE(Story.CO_STREAMING),
  /** The room's broadcast has ended. */
  BROADCAST_OVER(Story.CO_STREAMING);

  private final Story story;

  Fact(Story story) {
    this.story = story;
  }

  /** In which story it happens. */
  public Story story() {
    return story;
  }
}
