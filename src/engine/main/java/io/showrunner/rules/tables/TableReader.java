package io.showrunner.rules.tables;

import io.showrunner.input.Fault;
import io.showrunner.rules.tables.sheet.Sheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks a sheet cell by cell against its schema, and says everything that is wrong with it. */
final class TableReader {
  private final Schema schema;
  private final Sheet sheet;
  private final List<Fault> faults;
  private final CellReader reader;

  TableReader(Schema schema, Sheet sheet, List<Fault> faults) {
    this.schema = schema;
    this.sheet = sheet;
    this.faults = faults;
    this.reader = new CellReader(faults);
  }

  /** The lines without fault. */
  List<Cells> read() {
    if (!new Headings(schema, sheet, faults).check()) {
      return List.of();
    }
    List<@Nullable Column<?>> columns = new ArrayList<>();
    sheet.headings().forEach(heading -> columns.add(schema.find(heading)));
    var count = new CellCount(sheet, columns);
    List<Cells> rows = new ArrayList<>();
    for (Sheet.Line line : sheet.lines()) {
      Optional<List<String>> even = count.even(line);
      if (even.isPresent()) {
        cells(line, even.get()).ifPresent(rows::add);
      } else {
        faults.add(count.fault(line));
      }
    }
    return Specificity.ranked(schema, rows);
  }

  private Optional<Cells> cells(Sheet.Line line, List<String> written) {
    int before = faults.size();
    Map<Column<?>, Object> values = new LinkedHashMap<>();
    for (Column<?> column : schema.columns()) {
      int at = sheet.headings().indexOf(column.heading());
      if (at >= 0) {
        reader
            .read(sheet.place(line, at), column, written.get(at))
            .ifPresent(value -> values.put(column, value));
      }
    }
    var cells = new Cells(schema.table(), line.number(), values, List.of());
    schema.spans().forEach(span -> check(span, cells));
    boolean whole = sheet.headings().containsAll(schema.headings());
    return faults.size() == before && whole ? Optional.of(cells) : Optional.empty();
  }

  private void check(Span span, Cells cells) {
    Integer from = cells.find(span.from());
    Integer to = cells.find(span.to());
    if (from != null && to != null && from > to) {
      var place = sheet.place(cells.line(), span.from().heading());
      faults.add(
          place.fault(
              String.format(
                  Locale.ROOT,
                  "'%s' (%s) to be at most '%s' (%s)",
                  span.from().heading(),
                  place.cell(),
                  span.to().heading(),
                  sheet.place(cells.line(), span.to().heading()).cell()),
              String.format(Locale.ROOT, "%d is more than %d", from, to)));
    }
  }
}
