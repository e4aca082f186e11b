package io.showrunner.rules;

import io.showrunner.broadcast.Admission;
import io.showrunner.broadcast.Cast;
import io.showrunner.broadcast.GuestsInBattle;
import io.showrunner.broadcast.Steadiness;
import io.showrunner.broadcast.Verdict;

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
}
