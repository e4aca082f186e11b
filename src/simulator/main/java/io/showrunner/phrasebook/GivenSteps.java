package io.showrunner.phrasebook;

import io.cucumber.java.en.Given;
import io.showrunner.vocabulary.Orientation;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.RoomId;

/** How a scenario begins. */
public final class GivenSteps {
  private final People people;

  /** Sentences about these people. */
  public GivenSteps(People people) {
    this.people = people;
  }

  /** Nobody is on air yet. */
  @Given("streamer {participant} has created room {room}")
  public void created(ParticipantId streamer, RoomId room) {
    people.create(streamer, room, Orientation.LANDSCAPE);
  }

  /** Nobody is on air yet; the picture is held upright. */
  @Given("streamer {participant} has created room {room} in portrait")
  public void createdUpright(ParticipantId streamer, RoomId room) {
    people.create(streamer, room, Orientation.PORTRAIT);
  }

  /** Created, joined, published, on air. */
  @Given("streamer {participant} is live in room {room}")
  public void live(ParticipantId streamer, RoomId room) {
    people.goLive(streamer, room, Orientation.LANDSCAPE);
  }

  /** The same, held upright. */
  @Given("streamer {participant} is live in room {room} in portrait")
  public void liveUpright(ParticipantId streamer, RoomId room) {
    people.goLive(streamer, room, Orientation.PORTRAIT);
  }
}
