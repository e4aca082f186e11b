package io.showrunner.phrasebook;

import io.cucumber.java.en.When;
import io.showrunner.trace.AppEvent;
import io.showrunner.vocabulary.LeaveReason;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.RoomId;
import io.showrunner.vocabulary.Track;
import java.time.Duration;
import java.util.Locale;

/** What people do with their devices, and the time that passes. */
public final class PeopleSteps {
  private final Stage stage;
  private final People people;

  /** Sentences on this stage. */
  public PeopleSteps(Stage stage, People people) {
    this.stage = stage;
    this.people = people;
  }

  /** Joins the channel and publishes nothing. */
  @When("{participant} enters room {room}")
  public void enters(ParticipantId user, RoomId room) {
    people.enter(user, room);
  }

  /** Joins and publishes, whoever it is and whether or not anybody said yes. */
  @When("{participant} goes on air in room {room}")
  public void goesOnAir(ParticipantId user, RoomId room) {
    people.goOnAir(user, room);
  }

  /** A second session of the same person. */
  @When("{participant} goes on air on another device in room {room}")
  public void goesOnAirOnAnotherDevice(ParticipantId user, RoomId room) {
    people.enter(user, room);
    people.goOnAir(user, room);
  }

  /** The session that began first ends, perhaps long after it was left behind. */
  @When("the first device of {participant} leaves room {room}")
  public void firstDeviceLeaves(ParticipantId user, RoomId room) {
    people.leave(user, room, LeaveReason.LOST);
  }

  /** The screen takes the camera's place. */
  @When("{participant} shares a screen in room {room}")
  public void sharesScreen(ParticipantId user, RoomId room) {
    people.publish(user, room, People.tracks(Track.SCREEN));
  }

  /** The screen goes. */
  @When("{participant} stops sharing the screen in room {room}")
  public void stopsSharing(ParticipantId user, RoomId room) {
    people.unpublish(user, room, People.tracks(Track.SCREEN));
  }

  /** Is still heard. */
  @When("{participant} turns the camera off in room {room}")
  public void turnsCameraOff(ParticipantId user, RoomId room) {
    people.mute(user, room, Track.CAMERA);
  }

  /** Is seen again. */
  @When("{participant} turns the camera on( again) in room {room}")
  public void turnsCameraOn(ParticipantId user, RoomId room) {
    people.unmute(user, room, Track.CAMERA);
  }

  /** Off and on again so often, evenly spread; on at the end. */
  @When("the camera of {participant} flaps {int} times in {duration} in room {room}")
  public void cameraFlaps(ParticipantId user, int times, Duration within, RoomId room) {
    Duration pause = within.dividedBy(2L * times).minus(Stage.MOMENT);
    if (times < 1 || pause.isNegative()) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "Expected a number of times that fits, each off and on taking 0.4 s, but found %d in %s.",
              times,
              within));
    }
    for (int i = 0; i < times; i++) {
      people.mute(user, room, Track.CAMERA);
      stage.pass(pause);
      people.unmute(user, room, Track.CAMERA);
      stage.pass(pause);
    }
    stage.unsettle();
  }

  /** Is still seen. */
  @When("{participant} mutes in room {room}")
  public void mutes(ParticipantId user, RoomId room) {
    people.mute(user, room, Track.AUDIO);
  }

  /** Is heard again. */
  @When("{participant} unmutes in room {room}")
  public void unmutes(ParticipantId user, RoomId room) {
    people.unmute(user, room, Track.AUDIO);
  }

  /** Says nothing and is gone. */
  @When("{participant} loses the connection in room {room}")
  public void losesConnection(ParticipantId user, RoomId room) {
    people.loseConnection(user, room);
  }

  /** Joins and publishes as before. */
  @When("{participant} returns to room {room}")
  public void returns(ParticipantId user, RoomId room) {
    people.goOnAir(user, room);
  }

  /** The streamer asks for the end; the device is still there. */
  @When("{participant} ends the broadcast in room {room}")
  public void ends(ParticipantId streamer, RoomId room) {
    stage.act(new AppEvent.RoomEnd(room));
  }

  /** Time, to the second and no further. */
  @When("{duration} pass(es)")
  public void passes(Duration time) {
    stage.pass(time);
  }
}
