package io.showrunner.phrasebook;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.showrunner.process.Outcome;
import io.showrunner.vocabulary.RoomId;

/** Two streamers against each other, from the invitation to what became of it. */
public final class BattleSteps {
  private final Battles battles;

  /** Sentences about these battles. */
  public BattleSteps(Battles battles) {
    this.battles = battles;
  }

  /** One room asks another. */
  @When("room {room} invites room {room} to a battle")
  public void invites(RoomId room, RoomId opponent) {
    battles.invite(room, opponent);
  }

  /** The invited room says yes; who invited need not be said. */
  @When("^room \"([^\"]+)\" accepts(?: .*)?$")
  public void accepts(String room) {
    battles.accept(named(room));
  }

  /** The invited room says no. */
  @When("^room \"([^\"]+)\" declines(?: .*)?$")
  public void declines(String room) {
    battles.decline(named(room));
  }

  /** The room that invited thinks again. */
  @When("^room \"([^\"]+)\" cancels(?: .*)?$")
  public void cancels(String room) {
    battles.cancel(named(room));
  }

  /** The call across channels, without which the cloud mixes no people of two rooms. */
  @When("the clients of rooms {room} and {room} call each other")
  public void callEachOther(RoomId one, RoomId other) {
    battles.connect(one, other);
  }

  /** That call breaks. */
  @When("the call between rooms {room} and {room} breaks")
  public void hangUp(RoomId one, RoomId other) {
    battles.disconnect(one, other);
  }

  /** Invited, accepted, call connected. */
  @When("the battle between rooms {room} and {room} starts")
  public void starts(RoomId room, RoomId opponent) {
    battles.start(room, opponent);
  }

  /** The streamer of this room ends it, whichever of the two it is. */
  @When("the battle in room {room} ends")
  public void ends(RoomId room) {
    battles.end(room);
  }

  /** Invited, waiting for the call, or in the battle itself. */
  @Then("room {room} is engaged with room {room}")
  public void isEngaged(RoomId room, RoomId opponent) {
    battles.isEngaged(room, opponent);
  }

  /** Neither invited nor in a battle. */
  @Then("room {room} is free for a battle")
  public void isFree(RoomId room) {
    battles.isFree(room);
  }

  /** How the last battle of the room that invited ended. */
  @Then("the battle that room {room} invited to has ended as {outcome}")
  public void hasEnded(RoomId inviter, Outcome outcome) {
    battles.ended(inviter, outcome);
  }

  private static RoomId named(String room) {
    return new RoomId(Spelling.id(room));
  }
}
