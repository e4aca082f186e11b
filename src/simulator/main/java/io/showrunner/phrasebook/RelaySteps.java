package io.showrunner.phrasebook;

import io.cucumber.java.en.Then;
import io.showrunner.layout.LayoutName;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.RoomId;
import java.util.List;

/** What the cloud must carry, and what it must have been asked for. */
public final class RelaySteps {
  private final Relays relays;
  private final Calls calls;

  /** Sentences on this stage. */
  public RelaySteps(Relays relays, Calls calls) {
    this.relays = relays;
    this.calls = calls;
  }

  /** One participant's stream is passed on as it is. */
  @Then("the relay of room {room} is single-stream of {participant}")
  public void isSingle(RoomId room, ParticipantId user) {
    relays.carriesOnly(room, user);
  }

  /** Several participants are composed. */
  @Then("the relay of room {room} is mixed-stream with layout {layout}")
  public void isMixed(RoomId room, LayoutName layout) {
    relays.mixes(room, layout);
  }

  /** No task of the room's channel is left. */
  @Then("the relay of room {room} is stopped")
  public void isStopped(RoomId room) {
    relays.isStopped(room);
  }

  /** Every call so far, in order; rows beyond the table are a failure as much as missing ones. */
  @Then("the cloud received for room {room}")
  public void received(RoomId room, List<Row> expected) {
    calls.were(room, expected);
  }

  /** However thick the changes came. */
  @Then("the cloud received at most {int} updates within any minute for room {room}")
  public void receivedUpdates(int atMost, RoomId room) {
    calls.wereUpdatesAtMost(room, atMost);
  }

  /** No call, ever. */
  @Then("the cloud received nothing for room {room}")
  public void receivedNothing(RoomId room) {
    calls.were(room, List.of());
  }

  /** One TaskId, one ingest URL, whatever happened. */
  @Then("the cloud received one task and one ingest URL for room {room}")
  public void receivedOneTask(RoomId room) {
    calls.wereOfOneTask(room);
  }
}
