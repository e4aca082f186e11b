package io.showrunner.rules.tables.sheet;

import java.util.Optional;
import java.util.Set;

/** Yes and no, true and false, as spreadsheets and people of many languages write them. */
final class TruthWords {
  private static final Set<String> YES =
      Set.of(
          "true",
          "wahr",
          "vrai",
          "verdadero",
          "vero",
          "verdadeiro",
          "waar",
          "prawda",
          "истина",
          "doğru",
          "sant",
          "tosi",
          "pravda",
          "igaz",
          "y",
          "ja",
          "oui",
          "sí",
          "sì",
          "si",
          "sim",
          "да",
          "是",
          "真",
          "نعم",
          "صواب",
          "صحيح",
          "صح",
          "درست",
          "true()");

  private static final Set<String> NO =
      Set.of(
          "false",
          "falsch",
          "faux",
          "falso",
          "onwaar",
          "fałsz",
          "ложь",
          "yanlış",
          "falskt",
          "epätosi",
          "nepravda",
          "hamis",
          "n",
          "nein",
          "non",
          "não",
          "nee",
          "нет",
          "否",
          "假",
          "لا",
          "خطأ");

  private TruthWords() {}

  /** The word of ours, or nothing if a cell is none. */
  static Optional<String> meant(String cell) {
    String plain = Lookalike.plain(cell);
    if (YES.contains(plain)) {
      return Optional.of("yes");
    }
    return NO.contains(plain) ? Optional.of("no") : Optional.empty();
  }
}
