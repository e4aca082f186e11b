package io.showrunner.simulator.explore;

import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.Words;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How often each kind of trouble struck while some room was there. Counted when a call or a
 * callback really went wrong, not when the weather was announced. For one thread.
 */
final class Encounters {
  private final Map<Trouble, Map<Spot, Long>> counts = new EnumMap<>(Trouble.class);

  /** A trouble struck while rooms were there; each place counts once. */
  void met(Trouble trouble, Collection<Spot> rooms) {
    rooms.stream().distinct().forEach(spot -> add(trouble, spot, 1));
  }

  void addAll(Encounters others) {
    others.counts.forEach(
        (trouble, row) -> row.forEach((spot, count) -> add(trouble, spot, count)));
  }

  private void add(Trouble trouble, Spot spot, long count) {
    counts.computeIfAbsent(trouble, t -> new EnumMap<>(Spot.class)).merge(spot, count, Long::sum);
  }

  long count(Trouble trouble, Spot spot) {
    return counts.getOrDefault(trouble, Map.of()).getOrDefault(spot, 0L);
  }

  /** These rows of the table as an object of objects. */
  JsonObject json(List<Trouble> rows, List<Spot> columns) {
    JsonObject table = JsonObject.EMPTY;
    for (Trouble trouble : rows) {
      JsonObject row = JsonObject.EMPTY;
      for (Spot spot : columns) {
        row = row.with(spot.word(), count(trouble, spot));
      }
      table = table.with(trouble.word(), row);
    }
    return table;
  }

  /** These rows of the table for a person to read. */
  List<String> lines(List<Trouble> rows, List<Spot> columns) {
    return new Grid(columns.stream().map(Words::word).toList())
        .lines(
            rows.stream().map(Words::word).toList(),
            (row, column) -> count(rows.get(row), columns.get(column)));
  }
}
