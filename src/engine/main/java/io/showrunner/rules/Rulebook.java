package io.showrunner.rules;

import io.showrunner.broadcast.Admission;
import io.showrunner.broadcast.Cast;
import io.showrunner.broadcast.Grace;
import io.showrunner.broadcast.GuestsInBattle;
import io.showrunner.broadcast.RelayEnd;
import io.showrunner.broadcast.Remedy;
import io.showrunner.broadcast.Steadiness;
import io.showrunner.broadcast.Verdict;
import io.showrunner.vocabulary.Orientation;
import io.showrunner.vocabulary.RoomId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What the rule tables decide. The same cast and the same tables give the same answer, whatever
 * happened before.
 */
public interface Rulebook {
  /** Mode, layout and encoding for a cast. */
  Verdict decide(Cast cast);

  /** How calm the picture of a cast is kept; a rulebook that does not say so keeps none calm. */
  default Steadiness steadiness(Cast cast) {
    return Steadiness.NONE;
  }

  /** How many guests the room of this cast may have. */
  Admission admission(Cast cast);

  /** What the guests of the room of this cast do while it is in a battle. */
  GuestsInBattle guestsInBattle(Cast cast);

  /**
   * What to do about a relay that ended by other hands than ours; a rulebook that does not say so
   * ends the broadcast.
   *
   * @param times how often that has happened to this broadcast, this time included, 1 or more
   */
  default Remedy remedy(RelayEnd how, int times) {
    return new Remedy(Remedy.Deed.END, List.of());
  }

  /**
   * How long the streamer of a room may be away, where the rules say something else than the
   * process.
   *
   * @return 10 s to 24 h in whole seconds
   */
  default Optional<Duration> grace(RoomId room, Orientation orientation) {
    return Optional.empty();
  }

  /** The same, with the row that says so; a rulebook without rows names none. */
  default Grace graceDecision(RoomId room, Orientation orientation) {
    return new Grace(grace(room, orientation).orElse(null), List.of());
  }
}
