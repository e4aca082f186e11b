package io.showrunner.rules;

import io.showrunner.broadcast.Admission;
import io.showrunner.broadcast.Cast;
import io.showrunner.broadcast.Verdict;

/**
 * What the rule tables decide. The same cast and the same tables give the same answer, whatever
 * happened before.
 */
public interface Rulebook {
  /** Mode, layout and encoding for a cast. */
  Verdict decide(Cast cast);

  /** How many guests the room of this cast may have. */
  Admission admission(Cast cast);
}
