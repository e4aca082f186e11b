package io.showrunner.rules.tables.sheet;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What became of a cell that cannot be read.
 *
 * @param is what it is; follows on what was found
 * @param remedy a sentence that says what to do
 */
public record Diagnosis(String is, String remedy) {
  /**
   * Of a cell that may hold numbers, words, yes or no.
   *
   * @param accepted whether something could stand there instead
   */
  public static Optional<Diagnosis> of(String cell, Predicate<String> accepted) {
    for (Oddity oddity : Oddity.values()) {
      Optional<String> meant = oddity.meant(cell);
      boolean mended = meant.filter(accepted).isPresent();
      if (meant.isPresent() && (mended || !oddity.isOnlyIfMended())) {
        return Optional.of(told(oddity, cell, meant.get(), mended));
      }
    }
    return Optional.empty();
  }

  /** Of a cell that may hold any text; yet nobody calls anything so. */
  public static Optional<Diagnosis> ofText(String cell) {
    for (Oddity oddity : new Oddity[] {Oddity.FORMULA, Oddity.ERROR_VALUE}) {
      if (oddity.meant(cell).isPresent()) {
        return Optional.of(told(oddity, cell, "", false));
      }
    }
    return Optional.empty();
  }

  /** Whether a spreadsheet may have made this of a name: a date, yes or no, a short number. */
  public static boolean isConverted(String name) {
    return of(name, nothing -> false).isPresent();
  }

  private static Diagnosis told(Oddity oddity, String cell, String meant, boolean mended) {
    String is =
        switch (oddity) {
          case LOOKALIKE -> Lookalike.told(cell);
          case A_THOUSAND_TIMES -> oddity.is().replace("0.375", meant);
          default -> oddity.is();
        };
    if (oddity == Oddity.LOOKALIKE && meant.isEmpty()) {
      return new Diagnosis(is, "Empty the cell.");
    }
    String value = mended ? String.format(Locale.ROOT, "'%s'", meant) : "the value again";
    return new Diagnosis(is, oddity.remedy().replace("%s", value));
  }
}
