package io.showrunner.broadcast;

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
