package io.showrunner.rules.tables;

import io.showrunner.input.Fault;
import io.showrunner.layout.Geometry;
import io.showrunner.layout.Layout;
import io.showrunner.layout.Shows;
import io.showrunner.layout.Slot;
import io.showrunner.rules.tables.sheet.Sheet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Puts the lines of {@code layouts.csv} together to layouts, and proves that each is sound. A
 * layout of which a line could not be read is left out: what it lacks would follow from that alone.
 */
record Drawings(Sheet sheet, Collection<Fault> faults) {

  /** One layout for each name and orientation, in the order of the file. */
  List<Layout> of(List<PaneRow> rows) {
    LayoutNames names = LayoutNames.of(sheet);
    Set<String> halfRead = names.ofOtherLines(rows);
    Map<String, List<PaneRow>> drawn = new LinkedHashMap<>();
    for (PaneRow row : rows) {
      if (!halfRead.contains(row.layout().value())) {
        drawn.computeIfAbsent(title(row), t -> new ArrayList<>()).add(row);
      }
    }
    List<Layout> layouts = new ArrayList<>();
    drawn.values().forEach(panes -> layouts.add(layout(panes)));
    return layouts;
  }

  private Layout layout(List<PaneRow> panes) {
    panes.sort(Comparator.comparingInt(pane -> pane.slot().number()));
    checkNumbers(panes);
    checkScreens(panes);
    List<Slot> slots = panes.stream().map(PaneRow::slot).toList();
    var rowOf = new IdentityHashMap<Slot, PaneRow>(); // Two lines may say exactly the same.
    panes.forEach(pane -> rowOf.put(pane.slot(), pane));
    for (Geometry.Flaw flaw : Geometry.flaws(slots)) {
      PaneRow at = Objects.requireNonNull(rowOf.get(flaw.slot()));
      report(at, flaw.expected(), flaw.found());
    }
    return new Layout(panes.get(0).layout(), panes.get(0).orientation(), slots);
  }

  private void checkNumbers(List<PaneRow> panes) {
    int next = 1;
    for (PaneRow pane : panes) {
      int number = pane.slot().number();
      if (number == next - 1) {
        report(
            pane,
            "each pane once",
            String.format(Locale.ROOT, "pane %d stands in another line too", number));
      } else if (number != next) {
        report(
            pane,
            "panes numbered without a gap",
            String.format(Locale.ROOT, "pane %d is missing", next));
      }
      next = number + 1;
    }
  }

  private void checkScreens(List<PaneRow> panes) {
    panes.stream()
        .filter(pane -> pane.slot().shows() == Shows.SCREEN)
        .skip(1)
        .forEach(pane -> report(pane, "at most one pane that shows a screen", "this is another"));
  }

  private void report(PaneRow at, String expected, String found) {
    faults.add(
        Fault.at(
            sheet.file(),
            at.line(),
            expected,
            String.format(Locale.ROOT, "%s [%s]", found, title(at))));
  }

  private static String title(PaneRow row) {
    return String.format(Locale.ROOT, "layout '%s', %s", row.layout(), row.orientation().word());
  }
}
