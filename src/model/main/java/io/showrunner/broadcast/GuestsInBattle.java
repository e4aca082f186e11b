package io.showrunner.broadcast;

import io.showrunner.vocabulary.Words;

/** What a room's guests do while the streamers of two rooms are in its picture. */
public enum GuestsInBattle implements Words {
  /** They keep their places, and are in the picture again after the battle. */
  STEP_ASIDE,
  /** They stay, as far as there are panes beside the two streamers'. */
  STAY
}
