package io.showrunner.phrasebook;

import io.cucumber.java.PendingException;

/** A sentence that stands in the phrasebook and that nobody can act out yet. */
final class NotYet {
  private NotYet() {}

  /** Ends the scenario; {@code what} says what cannot be done, as a sentence without its end. */
  @SuppressWarnings("DoNotCallSuggester") // Sentences are called by Cucumber, never by us.
  static void done(String what) {
    throw new PendingException(
        what + " yet: this sentence belongs to a later version of Showrunner.");
  }
}
