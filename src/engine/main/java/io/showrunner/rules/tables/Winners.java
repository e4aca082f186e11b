package io.showrunner.rules.tables;

import io.showrunner.input.Fault;
import io.showrunner.rules.tables.sheet.Sheet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Tries a table on all facts there can be: each must have one row that fits and asks for more than
 * any other, or refines all that ask for as much. Ties and gaps are found here, so that none is
 * left for the rules to meet on air.
 *
 * @param fits the same question that the fixed rules ask; a test holds the two together
 * @param told the facts as far as this table asks about them
 */
record Winners<R extends Row, F>(
    Sheet sheet, List<R> rows, BiPredicate<R, F> fits, Function<F, String> told) {

  /** The winner for each of {@code all}; what is wrong goes to {@code faults}. */
  Map<F, R> of(List<F> all, Collection<Fault> faults) {
    Map<F, R> winners = new LinkedHashMap<>();
    Map<String, Fault> ties = new LinkedHashMap<>();
    Set<String> gaps = new LinkedHashSet<>();
    for (F facts : all) {
      List<R> best = mostRefined(best(facts));
      if (best.isEmpty()) {
        gaps.add(told.apply(facts));
      } else if (best.size() > 1) {
        Title first = best.get(0).title();
        Title second = best.get(1).title();
        ties.putIfAbsent(first.line() + "=" + second.line(), tie(first, second, facts));
      } else {
        winners.put(facts, best.get(0));
      }
    }
    faults.addAll(ties.values());
    if (!gaps.isEmpty()) {
      faults.add(gap(gaps));
    }
    return winners;
  }

  /** The row that refines all others of these, or all of them if there is none. */
  private static <R extends Row> List<R> mostRefined(List<R> rows) {
    for (R row : rows) {
      if (rows.stream().allMatch(it -> it == row || row.title().refines(it.title()))) {
        return List.of(row);
      }
    }
    return rows;
  }

  private List<R> best(F facts) {
    List<R> best = new ArrayList<>();
    int most = -1;
    for (R row : rows) {
      int asksFor = row.title().asksFor();
      if (asksFor >= most && fits.test(row, facts)) {
        if (asksFor > most) {
          best.clear();
          most = asksFor;
        }
        best.add(row);
      }
    }
    return best;
  }

  private Fault tie(Title first, Title second, F facts) {
    return Fault.at(
            sheet.file(),
            second.line(),
            "one row to win for " + told.apply(facts),
            String.format(
                Locale.ROOT,
                "'%s' and '%s' (%s:%d) both fit and ask for as much",
                second.name(),
                first.name(),
                sheet.file(),
                first.line()))
        .withRemedy("Fill one more 'when' cell of the row that should win, or part the ranges.");
  }

  private Fault gap(Set<String> gaps) {
    int others = gaps.size() - 1;
    String more =
        others == 0
            ? ""
            : String.format(Locale.ROOT, " (nor %d more case%s)", others, others == 1 ? "" : "s");
    return Fault.at(
            sheet.file(),
            sheet.heading().number(),
            "a row for every case",
            String.format(Locale.ROOT, "none fits %s%s", gaps.iterator().next(), more))
        .withRemedy("Add a row, or empty a 'when' cell: empty means any.");
  }
}
