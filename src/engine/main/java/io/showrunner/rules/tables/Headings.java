package io.showrunner.rules.tables;

import io.showrunner.input.Fault;
import io.showrunner.input.Nearest;
import io.showrunner.rules.tables.sheet.Place;
import io.showrunner.rules.tables.sheet.Sheet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Holds a table's line of headings against its schema. */
record Headings(Schema schema, Sheet sheet, Collection<Fault> faults) {
  /** Says what is wrong with them; and whether the lines below can be read by them. */
  boolean check() {
    if (sheet.headings().stream().noneMatch(schema.headings()::contains)) {
      faults.add(none());
      return false;
    }
    List<String> missing = new ArrayList<>(schema.headings());
    missing.removeAll(sheet.headings());
    List<Integer> empty =
        IntStream.range(0, sheet.headings().size())
            .filter(at -> sheet.headings().get(at).isEmpty())
            .boxed()
            .toList();
    if (!empty.isEmpty()) {
      faults.add(missing.size() == 1 ? deleted(empty, missing) : empty(empty));
    }
    checkEach(missing);
    missing.forEach(
        heading ->
            report(
                sheet.place(sheet.heading(), 0),
                String.format(Locale.ROOT, "a column '%s'", heading),
                "the heading has none",
                ""));
    return true;
  }

  private void checkEach(List<String> missing) {
    List<String> seen = new ArrayList<>();
    for (int at = 0; at < sheet.headings().size(); at++) {
      String heading = sheet.headings().get(at);
      Place place = sheet.place(sheet.heading(), at);
      if (heading.isEmpty()) {
        continue;
      }
      if (seen.contains(heading)) {
        report(
            place,
            "each heading once",
            String.format(Locale.ROOT, "found '%s' twice, again in %s", heading, place.cell()),
            "");
      } else if (!schema.headings().contains(heading)) {
        unknown(place, heading, missing);
      }
      seen.add(heading);
    }
  }

  private void unknown(Place place, String heading, List<String> missing) {
    Optional<String> meant = Nearest.to(heading, missing);
    meant.ifPresent(missing::remove);
    report(
        place,
        String.format(Locale.ROOT, "only headings that %s has", schema.file()),
        String.format(Locale.ROOT, "found '%s' (%s)", heading, place.cell()),
        meant.map(it -> String.format(Locale.ROOT, "Nearest: '%s'.", it)).orElse(known()));
  }

  /** Whoever sorts a table with its headings moves them among the rows. */
  private Fault none() {
    Place place = sheet.place(sheet.heading(), 0);
    Optional<Sheet.Line> sorted =
        sheet.lines().stream()
            .filter(line -> line.cells().containsAll(schema.headings()))
            .findFirst();
    return place
        .fault(
            "the line of headings before all rows",
            sorted
                .map(it -> String.format(Locale.ROOT, "it is line %d", it.number()))
                .orElse("no heading of this table stands in this line"))
        .withRemedy(sorted.isPresent() ? "Move it up; sort the rows without it." : known());
  }

  private Fault deleted(List<Integer> empty, List<String> missing) {
    Place place = sheet.place(sheet.heading(), empty.get(0));
    Fault fault =
        place.fault(
            String.format(Locale.ROOT, "a column '%s'", missing.get(0)),
            String.format(Locale.ROOT, "the heading %s is empty", place.cell()));
    missing.clear();
    return fault;
  }

  /** Columns that once held something: a spreadsheet goes on saving them. */
  private Fault empty(List<Integer> empty) {
    Place first = sheet.place(sheet.heading(), empty.get(0));
    Place last = sheet.place(sheet.heading(), empty.get(empty.size() - 1));
    boolean one = empty.size() == 1;
    return first
        .fault(
            "a heading over every column",
            one
                ? String.format(Locale.ROOT, "%s is empty", first.cell())
                : String.format(Locale.ROOT, "%s to %s are empty", first.cell(), last.cell()))
        .withRemedy(
            String.format(
                Locale.ROOT, "Remove the empty column%s in the spreadsheet.", one ? "" : "s"));
  }

  private String known() {
    return String.format(Locale.ROOT, "Known: %s.", String.join(", ", schema.headings()));
  }

  private void report(Place place, String expected, String found, String remedy) {
    faults.add(place.fault(expected, found).withRemedy(remedy));
  }
}
