package io.showrunner.director;

import io.showrunner.broadcast.Admission;
import io.showrunner.broadcast.Grace;
import io.showrunner.broadcast.Picture;
import io.showrunner.broadcast.RelayCommand;
import io.showrunner.broadcast.RelayEnd;
import io.showrunner.broadcast.Remedy;
import io.showrunner.broadcast.RoomEvent;
import io.showrunner.broadcast.RoomState;
import io.showrunner.broadcast.Verdict;
import io.showrunner.cloud.Answer;
import io.showrunner.json.JsonObject;
import io.showrunner.process.Story;
import io.showrunner.process.engine.TurnOfStory.Did;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.RoomId;
import io.showrunner.vocabulary.TaskId;
import io.showrunner.vocabulary.Words;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whoever wants to see what the director does. Told only of what has been committed. */
public interface Witness {
  /** Somebody who looks away. */
  Witness NOBODY = new Witness() {};

  /** An event was taken, or turned away. */
  default void heard(RoomId room, String source, RoomEvent event, Heard heard, String reason) {}

  /** A callback could not be believed, or belonged to no room. */
  default void turnedAway(String source, String reason) {}

  /** A token moved. */
  default void moved(
      RoomId room, Story story, @Nullable ParticipantId guest, String activity, Did did) {}

  /** The rules chose a picture. */
  default void decided(RoomId room, Picture picture) {}

  /** The rules said how many guests there may be, so that there was a place for one more or not. */
  default void admitted(RoomId room, ParticipantId guest, boolean open, Admission admission) {}

  /** The relay ended by other hands, and the rules said what to do about it. */
  default void remedied(RoomId room, RelayEnd how, Remedy remedy) {}

  /** Phase, mode or playback of a room is no longer what it was. */
  default void changed(RoomState room) {}

  /**
   * Something was written down to be said to the cloud.
   *
   * @param waits how long it is kept back at least, so that the picture stays calm
   */
  default void ordered(RoomId room, RelayCommand command, Duration waits) {}

  /**
   * The same, with the rows that say how calm the picture is kept.
   *
   * @param because none if the change waits for nothing, whatever the rules say
   */
  default void ordered(
      RoomId room, RelayCommand command, Duration waits, List<Verdict.Because> because) {
    ordered(room, command, waits);
  }

  /**
   * The streamer is away, and the rules said how long the room waits, or left it to the process.
   *
   * @param waits how long it waits from now on
   */
  default void waitsForStreamer(RoomId room, Duration waits, Grace grace) {}

  /**
   * Something was written down to be said to people's apps.
   *
   * @param number of it among all that is said of the room
   */
  default void toBeSaid(RoomId room, String operation, long number) {}

  /** The cloud is about to be asked for what was written down and committed. */
  default void calling(
      RoomId room, String operation, TaskId task, long generation, JsonObject request) {}

  /** The cloud was asked and gave this answer. */
  default void called(
      RoomId room,
      String operation,
      TaskId task,
      long generation,
      JsonObject request,
      Answer answer) {}

  /** Something could not be done and was put aside. */
  default void gaveUp(RoomId room, String what) {}

  /**
   * Calls of one kind go unanswered, or are refused for our own fault: told when that begins, and
   * once a minute while it lasts.
   */
  default void lostTouch(Outage outage) {}

  /** They are answered again. */
  default void backInTouch(Outage outage) {}

  /** What became of an event. */
  enum Heard implements Words {
    /** It was heeded. */
    ACCEPTED,
    /** It had been heard before. */
    DUPLICATE,
    /** It was about what is past: an old session, a broadcast that is over. */
    STALE,
    /** It could not be believed or belonged to no room. */
    REFUSED
  }
}
