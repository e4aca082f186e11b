package io.showrunner.rules.drools;

import io.showrunner.broadcast.Verdict.Unused;
import io.showrunner.broadcast.Verdict.Why;
import io.showrunner.rules.tables.BattleRow;
import io.showrunner.rules.tables.EncodingRow;
import io.showrunner.rules.tables.Facts;
import io.showrunner.rules.tables.LayoutChoiceRow;
import io.showrunner.rules.tables.ModeRow;
import io.showrunner.rules.tables.Row;
import io.showrunner.rules.tables.RuleTables;
import io.showrunner.vocabulary.Mode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Rows that had no say in a verdict: whoever wonders why finds them named beside those that had.
 */
record NoSay(RuleTables tables, Facts facts) {
  List<Unused> beside(
      ModeRow mode, LayoutChoiceRow choice, EncodingRow encoding, BattleRow battle) {
    List<Unused> unused = new ArrayList<>();
    overruled(unused, tables.modes(), mode, row -> row.fits(facts));
    overruled(unused, tables.choices(), choice, row -> row.fits(facts));
    if (mode.mode() == Mode.SOLO) {
      unused.add(new Unused(encoding.title().because(), Why.NOT_ENCODED));
    } else {
      overruled(unused, tables.encodings(), encoding, row -> row.fits(facts, mode.mode()));
    }
    if (facts.inBattle()) {
      overruled(unused, tables.battles(), battle, row -> row.fits(facts));
    }
    return unused;
  }

  private static <R extends Row> void overruled(
      List<Unused> unused, List<R> rows, R winner, Predicate<R> fits) {
    rows.stream()
        .filter(row -> row != winner && fits.test(row))
        .forEach(row -> unused.add(new Unused(row.title().because(), Why.OVERRULED)));
  }
}
