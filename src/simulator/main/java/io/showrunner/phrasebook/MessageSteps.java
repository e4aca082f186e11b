package io.showrunner.phrasebook;

import io.cucumber.java.en.Then;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.RoomId;
import java.util.List;

/** What people's apps must have been told. */
public final class MessageSteps {
  private final Messages messages;

  /** Sentences on this stage. */
  public MessageSteps(Messages messages) {
    this.messages = messages;
  }

  /**
   * Every message so far, in order; rows beyond the table are a failure as much as missing ones.
   */
  @Then("the apps of room {room} were told")
  public void were(RoomId room, List<Row> expected) {
    messages.were(room, expected);
  }

  /** One person, with a message of this number, at any time so far. */
  @Then("{participant} was told {int} in room {room}")
  public void told(ParticipantId user, int type, RoomId room) {
    messages.reached(room, user, type);
  }
}
