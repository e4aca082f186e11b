package io.showrunner.rules.tables;

import io.showrunner.input.Fault;
import io.showrunner.rules.tables.sheet.Diagnosis;
import io.showrunner.rules.tables.sheet.Place;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Reads one cell as its column wants it, or says what it is instead. */
record CellReader(Collection<Fault> faults) {
  private static final int LONGEST_QUOTE = 60;

  /** The value of a cell, or nothing if it is empty or a fault. */
  Optional<Object> read(Place place, Column<?> column, String written) {
    if (written.isEmpty()) {
      if (!column.mayBeEmpty()) {
        faults.add(place.fault(expected(column, place), "the cell is empty"));
      }
      return Optional.empty();
    }
    Optional<Diagnosis> ofText = Diagnosis.ofText(written);
    Optional<Object> value =
        ofText.isPresent() ? Optional.empty() : column.kind().reader().apply(written).map(v -> v);
    if (value.isEmpty()) {
      faults.add(fault(place, column, written));
    }
    return value;
  }

  /** Whether something could stand in a cell of a column. */
  static boolean accepts(Column<?> column, String cell) {
    return cell.isEmpty()
        ? column.mayBeEmpty()
        : Diagnosis.ofText(cell).isEmpty() && column.kind().reader().apply(cell).isPresent();
  }

  /** What was found, quoted, and what that is. A whole address would hide what the fault says. */
  static String found(String written, Optional<Diagnosis> diagnosis) {
    String quoted =
        written.length() <= LONGEST_QUOTE ? written : written.substring(0, LONGEST_QUOTE) + "…";
    return String.format(
        Locale.ROOT,
        "found '%s'%s",
        quoted,
        diagnosis.map(it -> String.format(Locale.ROOT, ", %s", it.is())).orElse(""));
  }

  private static Fault fault(Place place, Column<?> column, String written) {
    Kind<?> kind = column.kind();
    Optional<Diagnosis> diagnosis = Diagnosis.of(written, meant -> accepts(column, meant));
    return place
        .fault(expected(column, place), found(written, diagnosis))
        .withRemedy(diagnosis.map(Diagnosis::remedy).orElseGet(() -> kind.advice().apply(written)));
  }

  private static String expected(Column<?> column, Place place) {
    return String.format(
        Locale.ROOT, "%s in '%s' (%s)", column.kind().expected(), column.heading(), place.cell());
  }
}
