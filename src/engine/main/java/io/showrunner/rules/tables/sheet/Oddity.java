package io.showrunner.rules.tables.sheet;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What spreadsheets make of cells. Each knows itself in a cell, and, if it can be told, what was
 * meant. In the order in which they are tried: the first that fits is told, and no other.
 */
public enum Oddity {
  /** Something to be worked out. */
  FORMULA(
      "=B2+1",
      "a formula",
      "Tables hold values only: write what it gives.",
      false,
      cell -> matches("(?s)\\{?[=@].*|[+-][\\p{L}(].*", cell)),
  /** Something that could not be worked out. */
  ERROR_VALUE(
      "#NAME?",
      "which a spreadsheet writes where it cannot work something out",
      "Format the column as text, then write the value again.",
      false,
      cell -> matches(ErrorWords.PATTERN, cell)),
  /** A number whose point was read as a separator of thousands. */
  A_THOUSAND_TIMES(
      "375",
      "which a spreadsheet makes of '0.375' where a point separates thousands",
      "Write %s. To mend the whole table open it again with English as its language.",
      true,
      cell ->
          Optional.of(Digits.ascii(cell))
              .filter(it -> it.matches("\\d{1,3}|1000"))
              .map(it -> String.format(Locale.ROOT, "%.3f", Integer.parseInt(it) / 1000.0))),
  /** A number with a separator of thousands. */
  GROUPED(
      "1.280",
      "a number with a separator of thousands",
      "Write %s.",
      true,
      cell ->
          Optional.of(Digits.ascii(cell))
              .filter(it -> it.matches("[1-9]\\d{0,2}([.,'’٬ \u00a0\u202f]\\d{3})+"))
              .map(it -> it.replaceAll("\\D", ""))),
  /** A whole number with decimals that say nothing. */
  DECIMALS(
      "1.0",
      "a number with decimals",
      "Write %s.",
      true,
      cell ->
          Optional.of(Digits.decimal(cell))
              .filter(it -> it.matches("\\d{1,9}\\.0+"))
              .map(it -> it.replaceAll("\\..*", ""))),
  /** A share in hundredths. */
  PERCENTAGE(
      "50%",
      "a percentage",
      "Write %s.",
      true,
      cell ->
          Optional.of(Digits.decimal(cell))
              .filter(it -> it.matches("\\d{1,3}(\\.\\d{1,2})?\\s?[%٪]"))
              .map(it -> shifted(it.replaceAll("[^\\d.]", ""), 2))),
  /** A number in a short form. */
  SCIENTIFIC(
      "1,00E+03",
      "a number in scientific notation",
      "Format the column as text, then write %s.",
      false,
      cell ->
          Optional.of(Digits.decimal(cell))
              .filter(it -> it.matches("-?\\d(\\.\\d{1,15})?[Ee][+-]?\\d{1,3}"))
              .map(it -> shifted(it, 0))),
  /** Yes or no as a spreadsheet says it. */
  TRUTH_VALUE(
      "TRUE",
      "another word for yes or no",
      "Format the column as text, then write %s.",
      false,
      TruthWords::meant),
  /** What a spreadsheet took for a day. */
  DATE(
      "03. Mrz",
      "a date or a time, which a spreadsheet makes of cells such as 'mar-3', '1-2' or '2/3'",
      "Format the column as text, then write the value again.",
      false,
      cell -> Dates.contain(cell) ? Optional.of("") : Optional.empty()),
  /** A number and what it counts. */
  WITH_ITS_UNIT(
      "4000 ms",
      "a number with its unit",
      "Write %s: what it counts stands in the heading.",
      true,
      cell ->
          Optional.of(Digits.ascii(cell))
              .filter(it -> it.matches("\\d{1,9}\\s?[\\p{L}/]{1,12}"))
              .map(it -> it.replaceAll("\\D", ""))),
  /** The right word, in characters that are not the right ones. */
  LOOKALIKE(
      "no\u00a0",
      "which holds a character that is not on a keyboard",
      "Write %s again.",
      true,
      cell -> Optional.of(Lookalike.plain(cell)).filter(it -> !it.equals(cell)));

  private final String example;
  private final String is;
  private final String remedy;
  private final boolean onlyIfMended;

  @SuppressWarnings("ImmutableEnumChecker") // The functions above keep nothing.
  private final Function<String, Optional<String>> meant;

  Oddity(
      String example,
      String is,
      String remedy,
      boolean onlyIfMended,
      Function<String, Optional<String>> meant) {
    this.example = example;
    this.is = is;
    this.remedy = remedy;
    this.onlyIfMended = onlyIfMended;
    this.meant = meant;
  }

  /** A cell of this sort. */
  public String example() {
    return example;
  }

  /** What it is; follows on what was found. */
  public String is() {
    return is;
  }

  /** What to do, with {@code %s} where what was meant is told. */
  public String remedy() {
    return remedy;
  }

  /** Whether a cell is only of this sort if what it seems to mean could stand there. */
  boolean isOnlyIfMended() {
    return onlyIfMended;
  }

  /** Nothing if a cell is not of this sort, else what was meant, or an empty text. */
  Optional<String> meant(String cell) {
    return meant.apply(cell);
  }

  private static Optional<String> matches(String pattern, String cell) {
    return Pattern.matches(pattern, cell) ? Optional.of("") : Optional.empty();
  }

  private static String shifted(String number, int places) {
    return new BigDecimal(number).movePointLeft(places).stripTrailingZeros().toPlainString();
  }
}
