package io.showrunner.rules.tables.sheet;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates and times, in the forms in which spreadsheets of any language write them. */
final class Dates {
  private static final String MARK = "\\s*[-./ ]\\s*";

  private static final List<Pattern> NUMBERS =
      List.of(
          Pattern.compile("\\d{1,4}([-/.])\\d{1,2}\\1\\d{1,4}\\.?( \\d{1,2}:\\d\\d(:\\d\\d)?)?"),
          Pattern.compile("\\d{1,2}[-/]\\d{1,2}"),
          Pattern.compile("\\d{1,2}[-/]\\d{4}|\\d{4}[-/]\\d{1,2}"),
          Pattern.compile("\\d{1,2}\\.\\s?\\d{1,2}\\."),
          Pattern.compile("\\d{1,2}\\.?\\s\\d{1,2}\\s?[月월]"),
          Pattern.compile("(\\d{2,4}\\s?[年년]\\s?)?\\d{1,2}\\s?[月월](\\s?\\d{1,2}\\s?[日일])?"),
          Pattern.compile("\\d{1,2}:\\d\\d(:\\d\\d)?(\\s?[AaPp]\\.?[Mm]\\.?)?"));

  private static final Pattern WITH_A_WORD =
      Pattern.compile(
          "(?:\\d{1,4}"
              + MARK
              + ")?([\\p{L}\\p{M}]+\\.?)(?:"
              + MARK
              + "\\d{1,4})?(?:,?\\s\\d{4})?");

  private Dates() {}

  /** Whether a cell is one. */
  static boolean contain(String cell) {
    String plain = Digits.ascii(cell).replaceAll("[\u200e\u200f\u00a0\u202f]", " ").strip();
    if (NUMBERS.stream().anyMatch(form -> form.matcher(plain).matches())) {
      return true;
    }
    Matcher word = WITH_A_WORD.matcher(plain);
    return word.matches()
        && plain.chars().anyMatch(Character::isDigit)
        && MonthWords.contain(word.group(1));
  }
}
