package io.showrunner.phrasebook;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.showrunner.broadcast.Piece;
import io.showrunner.broadcast.Replay;
import io.showrunner.cloud.PlaylistRequest;
import io.showrunner.cloud.RecordingsByPages;
import io.showrunner.trace.WeatherEvent.CloudRecordings;
import io.showrunner.trace.WeatherEvent.Coming;
import io.showrunner.vocabulary.RoomId;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whether a broadcast that is over can be seen again. */
public final class ReplaySteps {
  private final Stage stage;

  /** Sentences on this stage. */
  public ReplaySteps(Stage stage) {
    this.stage = stage;
  }

  /** Of streams that end from now on. */
  @Given("nothing is recorded")
  public void nothingIsRecorded() {
    stage.weather(new CloudRecordings(Coming.NEVER, null));
  }

  /** Of streams that end from now on. */
  @Given("recordings come {duration} late")
  public void comeLate(Duration by) {
    stage.weather(new CloudRecordings(Coming.LATE, by));
  }

  /** As the room's data says. */
  @Then("the replay of room {room} is {replay}")
  public void is(RoomId room, Replay.Status status) {
    Optional<Replay.Status> found = replay(room).map(Replay::status);
    if (!found.equals(Optional.of(status))) {
      throw stage.failed(
          room,
          String.format(Locale.ROOT, "the replay of room \"%s\" to be \"%s\"", room, status.word()),
          found
              .map(is -> String.format(Locale.ROOT, "it is \"%s\"", is.word()))
              .orElse("there is none"));
    }
  }

  /** It was never on air. */
  @Then("room {room} has no replay")
  public void hasNone(RoomId room) {
    replay(room)
        .ifPresent(
            replay -> {
              throw stage.failed(
                  room,
                  String.format(Locale.ROOT, "no replay of room \"%s\"", room),
                  String.format(Locale.ROOT, "there is one, \"%s\"", replay.status().word()));
            });
  }

  /** The store gives out the playlists of all its pieces, at the addresses in the room's data. */
  @Then("viewers can see room {room} again")
  public void canBeSeenAgain(RoomId room) {
    canBeSeenAgain(room, 1);
  }

  /** The same of one that was interrupted. */
  @Then("viewers can see room {room} again in {int} pieces")
  public void canBeSeenAgain(RoomId room, int pieces) {
    List<Piece> offered = replay(room).map(Replay::offered).orElse(List.of());
    long played =
        offered.stream()
            .map(piece -> stage.world().player().playlist(String.valueOf(piece.url())))
            .flatMap(Optional::stream)
            .filter(playlist -> playlist.contains("#EXT-X-STREAM-INF"))
            .count();
    if (offered.size() != pieces || played != pieces) {
      throw stage.failed(
          room,
          String.format(
              Locale.ROOT,
              "viewers to be able to see room \"%s\" again in %d pieces",
              room,
              pieces),
          String.format(
              Locale.ROOT, "%d are offered, and the store gives out %d", offered.size(), played));
    }
  }

  /** Since it was first offered. */
  @Then("the replay of room {room} has been signed anew")
  public void hasBeenSignedAnew(RoomId room) {
    stage.room(room);
    long addresses =
        stage.ledger().of(room, "room").stream()
            .flatMap(record -> record.object("replay").stream())
            .flatMap(replay -> replay.text("url").stream())
            .distinct()
            .count();
    if (addresses < 2) {
      throw stage.failed(
          room,
          String.format(
              Locale.ROOT, "the replay of room \"%s\" to have had more than one address", room),
          String.format(Locale.ROOT, "it had %d", addresses));
    }
  }

  /** In vain or not. */
  @Then("the cloud was asked {int} time(s) what was recorded of room {room}")
  public void wasAskedWhatWasRecorded(int times, RoomId room) {
    asked(room, RecordingsByPages.OPERATION, times);
  }

  /** In vain or not. */
  @Then("the cloud was asked {int} time(s) for playlists of room {room}")
  public void wasAskedForPlaylists(int times, RoomId room) {
    asked(room, PlaylistRequest.OPERATION, times);
  }

  private void asked(RoomId room, String operation, int times) {
    stage.room(room);
    long found =
        stage.ledger().of(room, "call").stream()
            .filter(call -> call.text("operation").filter(operation::equals).isPresent())
            .count();
    if (found != times) {
      throw stage.failed(
          room,
          String.format(
              Locale.ROOT, "%s to be asked %d times for room \"%s\"", operation, times, room),
          String.format(Locale.ROOT, "it was asked %d times", found));
    }
  }

  private Optional<Replay> replay(RoomId room) {
    stage.settle();
    return Optional.ofNullable(stage.room(room).replay());
  }
}
