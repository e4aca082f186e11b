package io.showrunner.simulator.invariant;

import io.showrunner.broadcast.RoomEvent;
import io.showrunner.cloud.Answer;
import io.showrunner.cloud.RelayRequest;
import io.showrunner.cloud.mock.task.TaskChange;
import io.showrunner.director.Witness;
import io.showrunner.trace.TraceEvent;
import io.showrunner.vocabulary.Phase;
import java.time.Instant;

/** Something that happened to a room, from whichever side it was seen. */
public sealed interface Happening {
  /** When. */
  Instant at();

  /** Somebody did what the trace says: the world's own truth. */
  record Did(Instant at, TraceEvent event) implements Happening {}

  /** Something happened to a room that this one has invited to a battle, or was invited by. */
  record OtherMoved(Instant at) implements Happening {}

  /**
   * Whoever told an event was answered that it was heard.
   *
   * @param key under which it stands in the inbox
   */
  record Acknowledged(Instant at, RoomEvent event, String key) implements Happening {}

  /** The engine died. */
  record Died(Instant at) implements Happening {}

  /** The engine came back to its database. */
  record CameBack(Instant at) implements Happening {}

  /**
   * An event came to the director.
   *
   * @param as what became of it
   */
  record Heard(Instant at, RoomEvent event, Witness.Heard as) implements Happening {}

  /** A token moved, or the rules were asked. */
  record Moved(Instant at, String what) implements Happening {}

  /** A timer of a process fired. */
  record TimerFired(Instant at, String activity) implements Happening {}

  /** The room's phase, mode or playback changed. */
  record Turned(Instant at, Phase phase) implements Happening {}

  /**
   * The cloud was really asked, and answered.
   *
   * @param insideATransaction whether a transaction was open meanwhile
   */
  record Sent(Instant at, RelayRequest request, Answer answer, boolean insideATransaction)
      implements Happening {}

  /** The director says that it carried out a command it had written. */
  record CarriedOut(Instant at, String operation, long generation) implements Happening {}

  /** The director is about to ask for what was recorded, or for playlists. */
  record ReplayAsked(Instant at, String operation) implements Happening {}

  /** A task began, changed its mode or ended in the cloud. */
  record TaskMoved(Instant at, TaskChange change) implements Happening {}
}
