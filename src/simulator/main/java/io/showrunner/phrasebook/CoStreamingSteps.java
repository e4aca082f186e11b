package io.showrunner.phrasebook;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.showrunner.broadcast.Standing;
import io.showrunner.process.Outcome;
import io.showrunner.trace.AppEvent;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.RoomId;

/** Asking for a place in the picture, and what becomes of it. */
public final class CoStreamingSteps {
  private final Stage stage;
  private final People people;
  private final Places places;

  /** Sentences on this stage. */
  public CoStreamingSteps(Stage stage, People people, Places places) {
    this.stage = stage;
    this.people = people;
    this.places = places;
  }

  /** A viewer asks. */
  @When("{participant} asks to co-stream in room {room}")
  public void asks(ParticipantId guest, RoomId room) {
    stage.act(new AppEvent.CoStreamApply(room, guest));
  }

  /** The viewer thinks again. */
  @When("{participant} takes the request back in room {room}")
  public void takesBack(ParticipantId guest, RoomId room) {
    stage.act(new AppEvent.CoStreamCancel(room, guest));
  }

  /** The streamer says yes. */
  @When("the streamer approves {participant} in room {room}")
  public void approves(ParticipantId guest, RoomId room) {
    stage.act(new AppEvent.CoStreamApprove(room, guest));
  }

  /** The streamer says no. */
  @When("the streamer rejects {participant} in room {room}")
  public void rejects(ParticipantId guest, RoomId room) {
    stage.act(new AppEvent.CoStreamReject(room, guest));
  }

  /** The streamer takes a guest off the air; what the guest's device does is another matter. */
  @When("the streamer kicks {participant} in room {room}")
  public void kicks(ParticipantId guest, RoomId room) {
    stage.act(new AppEvent.CoStreamKick(room, guest));
  }

  /** Asks, is approved, joins, publishes. */
  @When("{participant} co-streams in room {room}")
  public void coStreams(ParticipantId guest, RoomId room) {
    people.coStream(guest, room);
  }

  /** The same for several, named guest-1, guest-2 and so on. */
  @When("{int} guest(s) co-stream(s) in room {room}")
  public void manyCoStream(int guests, RoomId room) {
    people.coStream(guests, room);
  }

  /** Ceases to publish and leaves. */
  @When("{participant} stops co-streaming in room {room}")
  public void stopsCoStreaming(ParticipantId guest, RoomId room) {
    people.stop(guest, room);
  }

  /** Asked, and no answer yet. */
  @Then("{participant} is waiting for an answer in room {room}")
  public void isWaiting(ParticipantId guest, RoomId room) {
    places.stands(guest, room, Standing.ASKED);
  }

  /** Approved, and nothing published yet. */
  @Then("{participant} has a place kept in room {room}")
  public void isExpected(ParticipantId guest, RoomId room) {
    places.stands(guest, room, Standing.EXPECTED);
  }

  /** Publishing, while the cloud has no mixed-stream task to spare. */
  @Then("{participant} waits in line in room {room}")
  public void isInLine(ParticipantId guest, RoomId room) {
    places.stands(guest, room, Standing.IN_LINE);
  }

  /** Admitted and publishing. */
  @Then("{participant} is on air in room {room}")
  public void isOnAir(ParticipantId guest, RoomId room) {
    places.stands(guest, room, Standing.ON_AIR);
  }

  /** Neither asked, nor expected, nor on air. */
  @Then("{participant} has no place in room {room}")
  public void hasNoPlace(ParticipantId guest, RoomId room) {
    places.standsNowhere(guest, room);
  }

  /** How the guest's story ended. */
  @Then("the request of {participant} in room {room} has ended as {outcome}")
  public void hasEnded(ParticipantId guest, RoomId room, Outcome outcome) {
    places.ended(guest, room, outcome);
  }
}
