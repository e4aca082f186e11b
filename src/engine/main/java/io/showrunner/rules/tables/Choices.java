package io.showrunner.rules.tables;

import io.showrunner.input.Fault;
import io.showrunner.input.Nearest;
import io.showrunner.layout.Layout;
import io.showrunner.layout.Shows;
import io.showrunner.rules.tables.sheet.Diagnosis;
import io.showrunner.rules.tables.sheet.Place;
import io.showrunner.rules.tables.sheet.Sheet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Proves that every chosen layout exists and has a pane for each picture it will meet. */
record Choices(Sheet sheet, Collection<Fault> faults) {

  /** Every layout a row names stands in {@code layouts.csv}. */
  void checkNames(List<LayoutChoiceRow> rows, Set<String> known) {
    for (LayoutChoiceRow row : rows) {
      String name = row.layout().value();
      if (!known.contains(name)) {
        Place place = sheet.place(row.title().line(), LayoutChoiceTable.LAYOUT.heading());
        Optional<Diagnosis> diagnosis = Diagnosis.of(name, known::contains);
        faults.add(
            place
                .fault(
                    String.format(
                        Locale.ROOT,
                        "a layout named in layouts.csv in '%s' (%s)",
                        LayoutChoiceTable.LAYOUT.heading(),
                        place.cell()),
                    CellReader.found(name, diagnosis))
                .withRemedy(
                    diagnosis.map(Diagnosis::remedy).orElseGet(() -> Nearest.remedy(name, known))));
      }
    }
  }

  /**
   * Names of layouts that a spreadsheet has made of others: each once, however many lines have it.
   *
   * @param drawn {@code layouts.csv}
   */
  void tellConverted(List<String> converted, LayoutNames names, Sheet drawn) {
    for (String name : converted) {
      List<Integer> lines = names.lines(name);
      Place place = drawn.place(lines.get(0), LayoutsTable.LAYOUT.heading());
      Diagnosis diagnosis = Diagnosis.of(name, nothing -> false).orElseThrow();
      String more =
          lines.size() == 1
              ? ""
              : String.format(Locale.ROOT, ", and in %d more lines", lines.size() - 1);
      faults.add(
          place
              .fault(
                  String.format(
                      Locale.ROOT,
                      "the name of a layout in '%s' (%s%s)",
                      LayoutsTable.LAYOUT.heading(),
                      place.cell(),
                      more),
                  CellReader.found(name, Optional.of(diagnosis)))
              .withRemedy(diagnosis.remedy()));
    }
  }

  /** Every layout is drawn for the orientations and the pictures its row wins for. */
  void checkPanes(Map<Facts, LayoutChoiceRow> winners, List<Layout> layouts) {
    Map<String, Need> needs = new LinkedHashMap<>();
    winners.forEach(
        (facts, row) ->
            layouts.stream()
                .filter(layout -> layout.name().equals(row.layout()))
                .filter(layout -> layout.orientation() == facts.orientation())
                .findFirst()
                .ifPresentOrElse(
                    layout -> need(needs, new Need(row, facts, panesFor(facts, layout))),
                    () -> need(needs, new Need(row, facts, 0))));
    needs.values().forEach(this::report);
  }

  private static void need(Map<String, Need> needs, Need need) {
    if (need.panes() == 0 || need.panes() < need.facts().pictures()) {
      String key = need.row().title().line() + need.facts().orientation().word();
      needs.merge(key, need, (a, b) -> b.facts().pictures() > a.facts().pictures() ? b : a);
    }
  }

  /** How many of these pictures find a pane: only a shared screen goes where a screen is shown. */
  private static int panesFor(Facts facts, Layout layout) {
    return (int)
        layout.slots().stream()
            .filter(slot -> slot.shows() == Shows.PERSON || facts.screenShared())
            .count();
  }

  private void report(Need need) {
    String layout = need.row().layout().value();
    String orientation = need.facts().orientation().word();
    if (need.panes() == 0) {
      report(
          need.row(),
          String.format(Locale.ROOT, "layout '%s' to be drawn for %s", layout, orientation),
          "layouts.csv has no such panes of it",
          String.format(Locale.ROOT, "Draw it there, or fill '%s'.", Asked.ORIENTATION.heading()));
    } else {
      report(
          need.row(),
          String.format(
              Locale.ROOT,
              "layout '%s' to have a pane for each of %d pictures",
              layout,
              need.facts().pictures()),
          String.format(
              Locale.ROOT, "for %s it has %d", Told.circumstances(need.facts()), need.panes()),
          String.format(
              Locale.ROOT,
              "Lower '%s', or choose a layout with more panes.",
              Asked.PICTURES.to().heading()));
    }
  }

  private void report(LayoutChoiceRow row, String expected, String found, String remedy) {
    faults.add(Fault.at(sheet.file(), row.title().line(), expected, found).withRemedy(remedy));
  }

  /** The panes a row's layout has for some facts; none if it is not drawn for them. */
  private record Need(LayoutChoiceRow row, Facts facts, int panes) {}
}
