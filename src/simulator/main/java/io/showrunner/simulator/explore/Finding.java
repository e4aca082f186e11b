package io.showrunner.simulator.explore;

import java.time.Duration;

/**
 * Something that is not as it must be.
 *
 * @param at when, since the beginning of its world
 * @param room the room concerned, or "" if it concerns none
 * @param invariant what is broken, by its name in docs/invariants.md
 * @param detail how, as a sentence
 */
record Finding(Duration at, String room, String invariant, String detail) {
  /** A world in which something was thrown that nobody caught. */
  static final String NOTHING_IS_THROWN = "nothing-is-thrown";

  /** A world in which something is still due long after the last thing that happened. */
  static final String EVERY_WORLD_ENDS = "every-world-ends";
}
