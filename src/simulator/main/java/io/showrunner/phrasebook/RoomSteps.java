package io.showrunner.phrasebook;

import io.cucumber.java.en.Then;
import io.showrunner.broadcast.EndReason;
import io.showrunner.broadcast.RoomState;
import io.showrunner.vocabulary.Mode;
import io.showrunner.vocabulary.Phase;
import io.showrunner.vocabulary.RoomId;
import java.util.Locale;
import java.util.function.Predicate;

/** How a room must stand. */
public final class RoomSteps {
  private final Stage stage;

  /** Sentences on this stage. */
  public RoomSteps(Stage stage) {
    this.stage = stage;
  }

  /** Created, and nobody came yet. */
  @Then("room {room} is waiting for its streamer")
  public void isWaiting(RoomId room) {
    is(room, "be waiting for its streamer", now -> now.phase() == Phase.CREATED);
  }

  /** On air in this mode. */
  @Then("room {room} is live in mode {mode}")
  public void isLive(RoomId room, Mode mode) {
    is(
        room,
        String.format(Locale.ROOT, "be live in mode \"%s\"", mode.word()),
        now -> now.phase() == Phase.LIVE && now.mode() == mode);
  }

  /** The streamer is away and the grace runs. */
  @Then("room {room} is reconnecting")
  public void isReconnecting(RoomId room) {
    is(room, "be reconnecting", now -> now.phase() == Phase.RECONNECTING);
  }

  /** Over for this reason. */
  @Then("room {room} has ended with reason {reason}")
  public void hasEnded(RoomId room, EndReason reason) {
    is(
        room,
        String.format(Locale.ROOT, "have ended with reason \"%s\"", reason.word()),
        now -> now.phase() == Phase.ENDED && now.reason() == reason);
  }

  /** The CDN has the stream. */
  @Then("viewers can play room {room}")
  public void canBePlayed(RoomId room) {
    is(room, "be there for viewers to play", RoomState::arrived);
  }

  /** The CDN has no stream. */
  @Then("viewers cannot play room {room}")
  public void cannotBePlayed(RoomId room) {
    is(room, "be nothing viewers can play", now -> !now.arrived());
  }

  private void is(RoomId room, String expected, Predicate<RoomState> holds) {
    stage.room(room);
    if (!stage.comesTrue(() -> holds.test(stage.room(room)))) {
      throw stage.failed(
          room,
          String.format(Locale.ROOT, "room \"%s\" to %s", room, expected),
          found(stage.room(room)));
    }
  }

  private static String found(RoomState room) {
    Mode mode = room.mode();
    EndReason reason = room.reason();
    String played = room.arrived() ? ", and viewers can play it" : "";
    return switch (room.phase()) {
          case CREATED -> "it is waiting for its streamer";
          case LIVE ->
              String.format(
                  Locale.ROOT, "it is live in mode \"%s\"", mode == null ? "?" : mode.word());
          case RECONNECTING -> "it is reconnecting";
          case ENDED ->
              String.format(
                  Locale.ROOT,
                  "it has ended with reason \"%s\"",
                  reason == null ? "?" : reason.word());
        }
        + played;
  }
}
