package io.showrunner.broadcast;

import io.showrunner.vocabulary.RoomId;
import io.showrunner.vocabulary.Words;

/**
 * A battle as one of its two rooms has it. Both rooms hold one, and a room has one at a time.
 *
 * @param opponent the other room
 * @param inviter whether this room invited; the story of the battle is told in that room
 * @param guests what this room's guests do while both streamers are in the picture
 */
public record Engagement(RoomId opponent, boolean inviter, Stage stage, GuestsInBattle guests) {
  /** How far a battle has come. */
  public enum Stage implements Words {
    /** One streamer asked, the other has not answered. */
    INVITED,
    /** Accepted; the clients' call across channels is awaited. */
    EXPECTED,
    /** Both streamers are in both pictures. */
    ON,
    /** Time is up; both are still in the picture while the result is shown. */
    RESULT
  }

  /** Whether both streamers are in the picture. */
  public boolean isShown() {
    return stage == Stage.ON || stage == Stage.RESULT;
  }

  /** An invitation, as the room has it that invites or that is invited. */
  public static Engagement invited(RoomId opponent, boolean inviter) {
    return new Engagement(opponent, inviter, Stage.INVITED, GuestsInBattle.STEP_ASIDE);
  }

  /** The same at another stage. */
  public Engagement at(Stage now) {
    return new Engagement(opponent, inviter, now, guests);
  }

  /** The same with both streamers in the picture from now on, and guests who do this. */
  public Engagement begun(GuestsInBattle doing) {
    return new Engagement(opponent, inviter, Stage.ON, doing);
  }
}
