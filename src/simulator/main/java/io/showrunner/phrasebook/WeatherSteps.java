package io.showrunner.phrasebook;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import io.showrunner.trace.ChannelEvent;
import io.showrunner.trace.WeatherEvent.Cause;
import io.showrunner.trace.WeatherEvent.CloudFault;
import io.showrunner.trace.WeatherEvent.CloudQuota;
import io.showrunner.trace.WeatherEvent.TaskFail;
import io.showrunner.trace.WeatherEvent.TaskStart;
import io.showrunner.trace.WeatherEvent.TaskStop;
import io.showrunner.vocabulary.RoomId;
import java.time.Duration;
import java.util.Locale;

/** What the cloud allows, and what goes wrong with calls to it. */
public final class WeatherSteps {
  private final Stage stage;

  /** Sentences on this stage. */
  public WeatherSteps(Stage stage) {
    this.stage = stage;
  }

  /** Another quota. */
  @Given("the cloud allows {int} mixed-stream task(s)")
  public void allowsMixed(int tasks) {
    stage.weather(new CloudQuota(null, (long) tasks));
  }

  /** The next calls of an operation go wrong; {@code *} is any operation. */
  @Given("the cloud answers {word} with {word} {int} time(s)")
  public void answers(String operation, String outcome, int times) {
    if (times < 1) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "Expected 1 time or more, but found %d.", times));
    }
    stage.weather(new CloudFault(operation, KnownWords.FAULT.of(outcome), (long) times, null));
  }

  /** All calls of an operation go wrong from now on. */
  @Given("the cloud answers {word} with {word} for {duration}")
  public void answers(String operation, String outcome, Duration lasting) {
    stage.weather(new CloudFault(operation, KnownWords.FAULT.of(outcome), null, lasting));
  }

  /** Not by us. */
  @When("somebody stops the relay of room {room} at the console")
  public void stopsAtTheConsole(RoomId room) {
    stage.weather(new TaskStop(null, room));
    stage.unsettle();
  }

  /** With what it was told last. */
  @When("somebody starts the relay of room {room} at the console")
  public void startsAtTheConsole(RoomId room) {
    stage.weather(new TaskStart(null, room));
    stage.unsettle();
  }

  /** Everybody is out. */
  @When("the vendor closes the channel of room {room}")
  public void closesTheChannel(RoomId room) {
    stage.weather(new ChannelEvent.Close(stage.room(room).identity().channel()));
    stage.unsettle();
  }

  /** The network that carries it to viewers cannot be reached. */
  @When("the stream of room {room} cannot be pushed")
  public void cannotBePushed(RoomId room) {
    stage.weather(new TaskFail(null, room, Cause.PUSH_FAILED));
    stage.unsettle();
  }

  /** Nobody can push there. */
  @When("the ingest address of room {room} turns out to be bad")
  public void hasABadAddress(RoomId room) {
    stage.weather(new TaskFail(null, room, Cause.BAD_URL));
    stage.unsettle();
  }
}
