package io.showrunner.phrasebook;

import io.cucumber.java.en.Then;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.RoomId;
import java.util.List;

/** What viewers must see. */
public final class ViewerSteps {
  private final Viewers viewers;

  /** Sentences about these viewers. */
  public ViewerSteps(Viewers viewers) {
    this.viewers = viewers;
  }

  /** Exactly these panes, in any order. */
  @Then("viewers of room {room} see")
  public void see(RoomId room, List<Row> panes) {
    viewers.see(room, panes);
  }

  /** A pane of any size. */
  @Then("viewers of room {room} see {participant}")
  public void see(RoomId room, ParticipantId user) {
    viewers.see(room, user);
  }

  /** No pane, and no voice. */
  @Then("viewers of room {room} neither see nor hear {participant}")
  public void neitherSeeNorHear(RoomId room, ParticipantId user) {
    viewers.neitherSeeNorHear(room, user);
  }

  /** A voice without a pane. */
  @Then("viewers of room {room} hear {participant} without a picture")
  public void hearOnly(RoomId room, ParticipantId user) {
    viewers.hearOnly(room, user);
  }

  /** A pane without a voice. */
  @Then("viewers of room {room} see {participant} muted")
  public void seeMuted(RoomId room, ParticipantId user) {
    viewers.seeMuted(room, user);
  }

  /** How many streams a player is told of. */
  @Then("the SEI of room {room} shows {int} stream(s)")
  public void shows(RoomId room, int streams) {
    viewers.areTold(room, streams);
  }
}
