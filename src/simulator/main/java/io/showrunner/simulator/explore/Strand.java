package io.showrunner.simulator.explore;

import io.showrunner.clock.Chance;

/**
 * Something of a broadcast that goes on beside the rest: its streamers, its guests, the weather of
 * its calls. Strands know nothing of each other; what they spin is woven together by time. So one
 * strand more is one class more, and what the others spin from a seed stays as it was.
 */
interface Strand {
  /** The word by which {@code --strands} names it. */
  String word();

  /** What it lets happen, in a few words for the reader of the help. */
  String about();

  /** In how many of eight seeds it is. */
  default int ofEightSeeds() {
    return 4;
  }

  /** How many rooms there must be for it. */
  default int roomsNeeded() {
    return 1;
  }

  /** Adds what happens in this strand to the script. */
  void spin(Script script, Chance chance);
}
