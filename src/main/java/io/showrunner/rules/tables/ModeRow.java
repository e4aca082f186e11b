package io.showrunner.rules.tables;

import io.showrunner.vocabulary.Mode;

/** A row of {@code mode.csv}: with so many guests, this mode. */
public record ModeRow(Title title, int guestsFrom, int guestsTo, Mode mode) implements Row {
  /** Whether all it asks for is so. */
  boolean fits(Facts facts) {
    return guestsFrom <= facts.guests() && facts.guests() <= guestsTo;
  }
}
