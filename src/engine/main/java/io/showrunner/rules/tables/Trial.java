package io.showrunner.rules.tables;

import io.showrunner.input.Fault;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * A table that was tried on all facts there can be.
 *
 * @param fits whether a row fits some facts
 * @param winners the row that wins for each of the facts; empty if the table could not be tried
 */
record Trial<R extends Row, F>(
    Table<R> table, List<F> all, BiPredicate<R, F> fits, Map<F, R> winners) {
  /**
   * Tries a table, if all its cells could be read.
   *
   * @param told some facts, as far as this table asks about them
   */
  static <R extends Row, F> Trial<R, F> of(
      Table<R> table,
      List<F> all,
      BiPredicate<R, F> fits,
      Function<F, String> told,
      Collection<Fault> faults) {
    Map<F, R> winners =
        table.sound()
            ? new Winners<>(table.sheet(), table.rows(), fits, told).of(all, faults)
            : Map.of();
    return new Trial<>(table, all, fits, winners);
  }

  /** Facts for which a row wins. */
  List<F> wonBy(R row) {
    return all.stream().filter(facts -> winners.get(facts) == row).toList();
  }

  /** The rows that win where another row fits too. */
  List<R> winnersOver(R row) {
    return all.stream()
        .filter(facts -> fits.test(row, facts))
        .map(winners::get)
        .filter(winner -> winner != null && winner != row)
        .distinct()
        .toList();
  }
}
