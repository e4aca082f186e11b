package io.showrunner.broadcast;

import java.util.List;

/**
 * How many guests a room may have, and which rows say so.
 *
 * @param guestsAtMost 0 to 8
 */
public record Admission(int guestsAtMost, List<Verdict.Because> because) {
  /** Takes a copy. */
  public Admission {
    because = List.copyOf(because);
  }
}
