package io.showrunner.rules.tables;

import io.showrunner.input.Warning;
import io.showrunner.rules.tables.sheet.Place;
import io.showrunner.rules.tables.sheet.Sheet;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Layouts that somebody drew and nobody chooses. */
record LayoutWarnings(Collection<Warning> warnings) {
  void of(Sheet layouts, List<LayoutChoiceRow> choices) {
    Set<String> chosen =
        choices.stream().map(row -> row.layout().value()).collect(Collectors.toSet());
    LayoutNames names = LayoutNames.of(layouts);
    for (String name : names.all()) {
      if (!chosen.contains(name)) {
        Place place = layouts.place(names.lines(name).get(0), LayoutsTable.LAYOUT.heading());
        warnings.add(
            new Warning(
                place.file(),
                place.line(),
                place.column(),
                String.format(Locale.ROOT, "no row chooses layout '%s' (%s)", name, place.cell()),
                "Choose it in layout-choice.csv, or remove its lines."));
      }
    }
  }
}
