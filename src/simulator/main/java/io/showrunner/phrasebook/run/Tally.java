package io.showrunner.phrasebook.run;

import java.util.List;

/**
 * How a run went.
 *
 * @param scenarios how many were played
 * @param failed those that failed, in order
 */
public record Tally(int scenarios, List<Failed> failed) {
  /** Takes a copy. */
  public Tally {
    failed = List.copyOf(failed);
  }

  /**
   * A scenario that failed.
   *
   * @param place {@code file:line}, as somebody would write it to run it again
   */
  public record Failed(String place, String name) {}
}
