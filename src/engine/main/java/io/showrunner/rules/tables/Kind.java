package io.showrunner.rules.tables;

import io.showrunner.input.Nearest;
import io.showrunner.layout.Fraction;
import io.showrunner.rules.tables.sheet.Digits;
import io.showrunner.rules.tables.sheet.Lookalike;
import io.showrunner.vocabulary.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What may stand in a cell.
 *
 * @param expected completes "Expected …"
 * @param reader the value of a cell that is not empty, or nothing if it is not of this kind
 * @param advice what to do about a cell that is not of this kind, a sentence or empty
 */
record Kind<T>(
    Class<T> type,
    String expected,
    Function<String, Optional<T>> reader,
    Function<String, String> advice) {

  private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]+");
  private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

  /** A whole number, both ends included. */
  static Kind<Integer> whole(int from, int to) {
    return new Kind<>(
        Integer.class,
        String.format(Locale.ROOT, "a whole number from %d to %d", from, to),
        cell -> integer(cell).filter(n -> n >= from && n <= to),
        cell -> "");
  }

  /** One of a few whole numbers. */
  static Kind<Integer> oneOf(Integer... numbers) {
    List<Integer> allowed = List.of(numbers);
    return new Kind<>(
        Integer.class,
        "one of " + allowed.stream().map(String::valueOf).collect(Collectors.joining(", ")),
        cell -> integer(cell).filter(allowed::contains),
        cell -> "");
  }

  /** A share of the canvas; its decimals may stand after a point, a comma or the Arabic mark. */
  static Kind<Fraction> share() {
    return new Kind<>(
        Fraction.class, "a number from 0 to 1 with at most 4 decimals", Kind::fraction, cell -> "");
  }

  /** One of the words of a vocabulary. */
  static <E extends Enum<E> & Words> Kind<E> word(Class<E> type) {
    List<String> known = Words.all(type);
    return new Kind<>(
        type, list(known), cell -> Words.find(type, cell), cell -> Nearest.remedy(cell, known));
  }

  /** One of a few words that mean something to the cloud only. */
  static Kind<String> word(String... words) {
    List<String> known = Arrays.asList(words);
    return new Kind<>(
        String.class,
        list(known),
        cell -> Optional.of(cell).filter(known::contains),
        cell -> Nearest.remedy(cell, known));
  }

  /** Whether something is so. */
  static Kind<Boolean> yesOrNo() {
    return new Kind<>(
        Boolean.class,
        "yes or no",
        cell -> Optional.of(cell).filter(c -> c.equals("yes") || c.equals("no")).map("yes"::equals),
        cell -> "");
  }

  /** A few words of free text. */
  static Kind<String> text(int longest) {
    return new Kind<>(
        String.class,
        String.format(Locale.ROOT, "a text of at most %d characters", longest),
        cell -> Optional.of(Lookalike.spaced(cell)).filter(c -> c.length() <= longest),
        cell -> "");
  }

  /** An id, as rooms have one. */
  static Kind<String> id(int longest) {
    return new Kind<>(
        String.class,
        String.format(Locale.ROOT, "1 to %d letters, digits, '_' or '-'", longest),
        cell -> Optional.of(cell).filter(c -> ID.matcher(c).matches() && c.length() <= longest),
        cell -> "");
  }

  /** Where a picture is found. */
  static Kind<String> url(int longest) {
    return new Kind<>(
        String.class,
        String.format(
            Locale.ROOT, "an http:// or https:// address of at most %d characters", longest),
        cell ->
            Optional.of(cell).filter(c -> ADDRESS.matcher(c).matches() && c.length() <= longest),
        cell -> "");
  }

  private static String list(List<String> words) {
    int last = words.size() - 1;
    return String.join(", ", words.subList(0, last)) + " or " + words.get(last);
  }

  private static Optional<Integer> integer(String cell) {
    String digits = Digits.ascii(cell);
    return WHOLE.matcher(digits).matches()
        ? Optional.of(Integer.valueOf(digits))
        : Optional.empty();
  }

  private static Optional<Fraction> fraction(String cell) {
    try {
      return Optional.of(Fraction.of(Digits.decimal(cell)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
