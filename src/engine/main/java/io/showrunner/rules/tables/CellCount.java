package io.showrunner.rules.tables;

import io.showrunner.input.Fault;
import io.showrunner.rules.tables.sheet.Place;
import io.showrunner.rules.tables.sheet.Separator;
import io.showrunner.rules.tables.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lines with more or fewer cells than the heading. What some spreadsheets leave out or add does no
 * harm: cells at the end that are empty anyway. Of all others it says what most probably happened.
 *
 * @param columns under each heading the column that stands there, or null where nobody knows it
 */
record CellCount(Sheet sheet, List<@Nullable Column<?>> columns) {
  /** The cells of a line, as many as the heading has, if they are certain. */
  Optional<List<String>> even(Sheet.Line line) {
    List<String> cells = line.cells();
    int wanted = columns.size();
    if (cells.size() == wanted) {
      return Optional.of(cells);
    }
    if (cells.size() > wanted) {
      boolean empty = cells.subList(wanted, cells.size()).stream().allMatch(String::isEmpty);
      return empty && torn(cells) < 0 ? Optional.of(cells.subList(0, wanted)) : Optional.empty();
    }
    List<String> filled = new ArrayList<>(cells);
    while (filled.size() < wanted) {
      filled.add("");
    }
    return readable(filled) ? Optional.of(filled) : Optional.empty();
  }

  /** What is wrong with a line whose cells are not certain. */
  Fault fault(Sheet.Line line) {
    int found = line.cells().size();
    int wanted = columns.size();
    Optional<Character> other = Separator.otherOf(line.text(), sheet.separator(), wanted);
    int torn = found > wanted ? torn(line.cells()) : -1;
    if (other.isPresent()) {
      return fault(
          line,
          0,
          String.format(
              Locale.ROOT,
              "found %d: they are separated by %s, those of the heading by %s",
              found,
              Separator.told(other.get()),
              Separator.told(sheet.separator())),
          "Use the same in every line.");
    }
    if (torn >= 0) {
      return fault(
          line,
          torn,
          String.format(
              Locale.ROOT,
              "found %d: %s and %s look like one number, '%s,%s'",
              found,
              sheet.place(line, torn).cell(),
              sheet.place(line, torn + 1).cell(),
              line.cells().get(torn),
              line.cells().get(torn + 1)),
          "Write a point in numbers, or set them in quotation marks.");
    }
    return found > wanted ? tooMany(line, found, wanted) : tooFew(line, found, wanted);
  }

  private Fault tooMany(Sheet.Line line, int found, int wanted) {
    return fault(
        line,
        wanted,
        String.format(
            Locale.ROOT,
            "found %d: nothing belongs in %s",
            found,
            sheet.place(line, wanted).cell()),
        String.format(
            Locale.ROOT,
            "A cell that holds %s stands in quotation marks.",
            Separator.told(sheet.separator())));
  }

  private Fault tooFew(Sheet.Line line, int found, int wanted) {
    String first = sheet.place(line, found).cell();
    String last = sheet.place(line, wanted - 1).cell();
    return fault(
        line,
        found,
        first.equals(last)
            ? String.format(Locale.ROOT, "found %d: %s is missing", found, first)
            : String.format(Locale.ROOT, "found %d: %s to %s are missing", found, first, last),
        String.format(
            Locale.ROOT, "An empty cell needs its %s too.", Separator.told(sheet.separator())));
  }

  private Fault fault(Sheet.Line line, int index, String found, String remedy) {
    Place place = sheet.place(line, index);
    return place
        .fault(String.format(Locale.ROOT, "%d cells, as in the heading", columns.size()), found)
        .withRemedy(remedy);
  }

  private boolean readable(List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      Column<?> column = columns.get(i);
      if (column == null || !CellReader.accepts(column, cells.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Where a decimal comma that was taken for a separator has torn a number, or -1. */
  private int torn(List<String> cells) {
    if (cells.size() == columns.size()) {
      return readable(cells) ? cells.size() : -1;
    }
    for (int i = 0; i + 1 < cells.size(); i++) {
      if (cells.get(i).matches("\\d{1,4}") && cells.get(i + 1).matches("\\d{1,4}")) {
        List<String> mended = new ArrayList<>(cells);
        mended.set(i, cells.get(i) + "," + mended.remove(i + 1));
        if (torn(mended) >= 0) {
          return i;
        }
      }
    }
    return -1;
  }
}
