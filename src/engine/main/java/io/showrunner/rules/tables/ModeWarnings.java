package io.showrunner.rules.tables;

import io.showrunner.input.Warning;
import io.showrunner.rules.tables.sheet.Place;
import io.showrunner.vocabulary.Mode;
import java.util.Collection;
import java.util.Locale;

/**
 * Modes that do not suit who is there: viewers would miss somebody, or a mix be paid for nothing.
 */
record ModeWarnings(Collection<Warning> warnings) {
  /** Looks at every row; whether nothing is to be said. */
  boolean of(Trial<ModeRow, Facts> trial) {
    int before = warnings.size();
    for (ModeRow row : trial.table().rows()) {
      trial.wonBy(row).stream()
          .map(facts -> wrong(row.mode(), facts))
          .filter(why -> !why.isEmpty())
          .findFirst()
          .ifPresent(why -> warn(trial, row, why));
    }
    return warnings.size() == before;
  }

  /** What is odd about a mode for such a cast, or nothing. */
  private static String wrong(Mode mode, Facts facts) {
    if (facts.inBattle()) {
      return mode == Mode.BATTLE ? "" : "a battle, whose other streamer is seen in battle only,";
    }
    if (mode == Mode.BATTLE) {
      return "rooms without a battle";
    }
    if (facts.guests() > 0) {
      return mode == Mode.SOLO ? "guests, who are seen in co-streaming only," : "";
    }
    return mode == Mode.SOLO ? "" : "a streamer alone, for whom solo is enough,";
  }

  private void warn(Trial<ModeRow, Facts> trial, ModeRow row, String whom) {
    Place place = trial.table().sheet().place(row.title().line(), ModeTable.MODE.heading());
    warnings.add(
        new Warning(
            place.file(),
            place.line(),
            place.column(),
            String.format(
                Locale.ROOT,
                "row '%s' sends %s to %s (%s)",
                row.title().name(),
                whom,
                row.mode().word(),
                place.cell()),
            "A simulation will report it as a broken invariant."));
  }
}
