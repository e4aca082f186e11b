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
  /** The relay ended by other hands than ours, and the cloud was asked whether that is so. */
  RELAY_LOST(Story.BROADCAST),
  /** Who is in the picture, or with what, has changed. */
  PICTURE_CHANGED(Story.BROADCAST),
  /** The streamer said yes. */
  APPROVED(Story.CO_STREAMING),
  /** The streamer said no. */
  REJECTED(Story.CO_STREAMING),
  /** Who asked took the question back. */
  CANCELLED(Story.CO_STREAMING, Story.BATTLE),
  /** The streamer sent the guest away. */
  KICKED(Story.CO_STREAMING),
  /** The guest publishes, perhaps since before the approval. */
  ON_AIR(Story.CO_STREAMING),
  /** The guest publishes nothing any more, or has left. */
  OFF_AIR(Story.CO_STREAMING),
  /** The guest stands in line, and a mixed-stream task is free. */
  MIX_FREE(Story.CO_STREAMING),
  /** A mixed-stream task is needed, for a guest or a battle, and the cloud has refused it. */
  MIX_GONE(Story.CO_STREAMING, Story.BATTLE),
  /** The invited streamer said yes. */
  ACCEPTED(Story.BATTLE),
  /** The invited streamer said no. */
  DECLINED(Story.BATTLE),
  /** The clients of both rooms are on a call with each other. */
  CALL_CONNECTED(Story.BATTLE),
  /** The clients of the two rooms are not on a call with each other, or not any more. */
  CALL_LOST(Story.BATTLE),
  /** One of the two streamers ended the battle. */
  BATTLE_ENDED(Story.BATTLE),
  /** One of the two streamers is lost. */
  SIDE_LOST(Story.BATTLE),
  /** The broadcast has ended; in a battle, that of either room. */
  BROADCAST_OVER(Story.CO_STREAMING, Story.BATTLE),
  /** What was recorded is there. */
  RECORDINGS_FOUND(Story.REPLAY),
  /** No recording is there yet, or not all, or the cloud did not tell. */
  RECORDINGS_MISSING(Story.REPLAY),
  /** The playlists of a piece are made. */
  PLAYLISTS_MADE(Story.REPLAY),
  /** They are not made, and may be made later. */
  PLAYLISTS_NOT_MADE(Story.REPLAY),
  /** The cloud will never make them. */
  PLAYLISTS_REFUSED(Story.REPLAY);

  private final Story story;
  private final Story other;

  Fact(Story story) {
    this(story, story);
  }

  Fact(Story story, Story other) {
    this.story = story;
    this.other = other;
  }

  /** Whether it happens in this story. */
  public boolean isOf(Story told) {
    return told == story || told == other;
  }
}
