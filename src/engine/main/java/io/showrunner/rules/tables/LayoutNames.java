package io.showrunner.rules.tables;

import io.showrunner.rules.tables.sheet.Diagnosis;
import io.showrunner.rules.tables.sheet.Lookalike;
import io.showrunner.rules.tables.sheet.Sheet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The names of all layouts somebody drew, also of those with faults in them.
 *
 * @param byLine the name in each line that has one
 */
record LayoutNames(Map<Integer, String> byLine) {
  static LayoutNames of(Sheet layouts) {
    Map<Integer, String> byLine = new TreeMap<>();
    int at = layouts.headings().indexOf(LayoutsTable.LAYOUT.heading());
    for (Sheet.Line line : layouts.lines()) {
      if (at >= 0 && at < line.cells().size()) {
        byLine.put(line.number(), Lookalike.spaced(line.cells().get(at)));
      }
    }
    return new LayoutNames(byLine);
  }

  Set<String> all() {
    return new TreeSet<>(byLine.values());
  }

  /** Names in lines other than those that could be read. */
  Set<String> ofOtherLines(List<PaneRow> read) {
    Set<Integer> lines = read.stream().map(PaneRow::line).collect(Collectors.toSet());
    return byLine.entrySet().stream()
        .filter(entry -> !lines.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Names that nobody chooses and that look as if a spreadsheet had made them of others. */
  List<String> converted(Set<String> chosen) {
    return byLine.values().stream()
        .distinct()
        .filter(name -> !chosen.contains(name) && Diagnosis.isConverted(name))
        .toList();
  }

  /** The lines in which a name stands. */
  List<Integer> lines(String name) {
    return byLine.entrySet().stream()
        .filter(entry -> entry.getValue().equals(name))
        .map(Map.Entry::getKey)
        .toList();
  }
}
