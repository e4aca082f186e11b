package io.showrunner.rules.tables.sheet;

import io.showrunner.input.BadInput;
import io.showrunner.input.Fault;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What stands between two cells. */
public final class Separator {
  private static final List<Character> KNOWN = List.of(',', ';', '\t');

  /** What somebody may have put there instead. */
  private static final List<Character> OTHERS = List.of('|', '，', '；', '،', '؛', '、');

  private Separator() {}

  /** How people call it. */
  public static String told(char separator) {
    return separator == '\t' ? "a tab" : String.format(Locale.ROOT, "'%s'", separator);
  }

  /** Another separator that cuts a line into so many cells, if there is one. */
  public static Optional<Character> otherOf(String line, char separator, int cells) {
    return java.util.stream.Stream.concat(KNOWN.stream(), OTHERS.stream())
        .filter(other -> other != separator && count(line, other) == cells - 1)
        .findFirst();
  }

  /**
   * What separates the cells of a heading: of those we know the one that stands there most often.
   *
   * @throws BadInput if there is none, so that the line is one cell
   */
  static char of(String file, int number, String heading) {
    char most =
        KNOWN.stream()
            .max(Comparator.comparingLong((Character it) -> count(heading, it)))
            .orElseThrow();
    if (count(heading, most) > 0) {
      return most;
    }
    Place place = new Place(file, number, 1, Place.cell(0, number));
    Optional<Character> other = OTHERS.stream().filter(it -> count(heading, it) > 0).findFirst();
    Fault fault =
        place.fault(
            "headings separated by ',', ';' or a tab",
            other
                .map(it -> String.format(Locale.ROOT, "found '%s' between them", it))
                .orElse(
                    String.format(Locale.ROOT, "the whole line is one cell (%s)", place.cell())));
    throw new BadInput(
        fault.withRemedy("Save the table as 'CSV UTF-8', with ',' or ';' between the cells."));
  }

  /** How often a separator stands in a line, outside quotation marks. */
  static long count(String line, char separator) {
    long count = 0;
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      quoted ^= line.charAt(i) == '"';
      count += !quoted && line.charAt(i) == separator ? 1 : 0;
    }
    return count;
  }

  /**
   * The column in which a cell of a line begins, or the one after its end if it has too few.
   *
   * @param index of the cell, from 0
   * @return counted in characters, from 1
   */
  static int startOf(String line, char separator, int index) {
    int at = 0;
    int before = 0;
    boolean quoted = false;
    while (at < line.length() && before < index) {
      quoted ^= line.charAt(at) == '"';
      before += !quoted && line.charAt(at) == separator ? 1 : 0;
      at++;
    }
    return line.codePointCount(0, at) + 1;
  }
}
