package io.showrunner.phrasebook;

import io.cucumber.java.en.Given;
import io.showrunner.cloud.mock.ground.MockSettings.Quota;
import io.showrunner.vocabulary.Orientation;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.RoomId;

/** How a scenario begins. */
public final class GivenSteps {
  private static final Quota USUAL = new Quota(200, 40);

  private final Stage stage;
  private final People people;

  /** Sentences on this stage. */
  public GivenSteps(Stage stage, People people) {
    this.stage = stage;
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

  /** Another quota. */
  @Given("the cloud allows {int} mixed-stream task(s)")
  public void allowsMixed(int tasks) {
    stage.world().cloud().allow(new Quota(USUAL.single(), tasks));
  }

  /** The weather, which is another issue's. */
  @Given("the cloud answers {word} with {word} {int} time(s)")
  public void answers(String operation, String outcome, int times) {
    NotYet.done("The cloud cannot be told to answer %s with %s".formatted(operation, outcome));
  }
}
