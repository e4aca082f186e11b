package io.showrunner.phrasebook;

import io.cucumber.java.en.When;
import io.showrunner.vocabulary.RoomId;

/** Battles, which are another issue's: known, so that nobody takes them for misspelt. */
public final class BattleSteps {
  private static final String BATTLES = "Battles cannot be played";

  /** Not yet. */
  @When("room {room} invites room {room} to a battle")
  public void invites(RoomId room, RoomId opponent) {
    NotYet.done(BATTLES);
  }

  /** Not yet. */
  @When("^room \"[^\"]+\" (?:accepts|declines|cancels)(?: .*)?$")
  public void answers() {
    NotYet.done(BATTLES);
  }

  /** Not yet. */
  @When("the battle between rooms {room} and {room} starts")
  public void starts(RoomId room, RoomId opponent) {
    NotYet.done(BATTLES);
  }

  /** Not yet. */
  @When("the battle in room {room} ends")
  public void ends(RoomId room) {
    NotYet.done(BATTLES);
  }
}
