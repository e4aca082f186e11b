package io.showrunner.process;

import io.showrunner.vocabulary.Words;
import java.util.Arrays;
import java.util.List;

/** How the story of a guest, of a battle or of a replay ended. */
public enum Outcome implements Words {
  /** There was no place. */
  HOUSE_FULL(Story.CO_STREAMING),
  /** One of the two rooms is on the way to a battle, or in one. */
  BUSY(Story.BATTLE),
  /** One of the two rooms is not live. */
  NOT_LIVE(Story.BATTLE),
  /** Who was asked did not answer in time. */
  NO_ANSWER(Story.CO_STREAMING, Story.BATTLE),
  /** The streamer said no. */
  REJECTED(Story.CO_STREAMING),
  /** The invited streamer said no. */
  DECLINED(Story.BATTLE),
  /** Who asked took the question back. */
  CANCELLED(Story.CO_STREAMING, Story.BATTLE),
  /** The guest had a place and did not publish in time. */
  NEVER_CAME(Story.CO_STREAMING),
  /** The clients' call did not come about in time. */
  NEVER_BEGAN(Story.BATTLE),
  /** The guest went off air. */
  LEFT(Story.CO_STREAMING),
  /** The streamer sent the guest away. */
  KICKED(Story.CO_STREAMING),
  /** Battle and result had their time. */
  OVER(Story.BATTLE),
  /** One of the two streamers ended the battle. */
  ENDED_BY_A_STREAMER(Story.BATTLE),
  /** One of the two streamers was lost. */
  DROPPED(Story.BATTLE),
  /** The cloud had no mixed-stream task to spare for both rooms. */
  NO_MIX(Story.BATTLE),
  /** The clients' call was over before the battle was. */
  CALL_LOST(Story.BATTLE),
  /** The broadcast ended first; in a battle, that of either room. */
  BROADCAST_OVER(Story.CO_STREAMING, Story.BATTLE),
  /** There is nothing to see again. */
  NOTHING_RECORDED(Story.REPLAY),
  /** The replay could not be made. */
  NOT_MADE(Story.REPLAY),
  /** The replay was offered as long as it was to be. */
  KEPT_LONG_ENOUGH(Story.REPLAY);

  private final Story story;
  private final Story other;

  Outcome(Story story) {
    this(story, story);
  }

  Outcome(Story story, Story other) {
    this.story = story;
    this.other = other;
  }

  /** The outcomes a story can have. */
  public static List<Outcome> of(Story story) {
    return Arrays.stream(values()).filter(outcome -> outcome.isOf(story)).toList();
  }

  private boolean isOf(Story told) {
    return told == story || told == other;
  }
}
