package io.showrunner.rules.tables;

import io.showrunner.input.Fault;
import io.showrunner.input.Nearest;
import io.showrunner.layout.Fraction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Checks a sheet cell by cell against its schema, and says everything that is wrong with it. */
final class TableReader {
  private static final int LONGEST_QUOTE = 60;

  private final Schema schema;
  private final Sheet sheet;
  private final List<Fault> faults;

  TableReader(Schema schema, Sheet sheet, List<Fault> faults) {
    this.schema = schema;
    this.sheet = sheet;
    this.faults = faults;
  }

  /** The lines without fault. */
  List<Cells> read() {
    checkHeadings();
    List<Cells> rows = new ArrayList<>();
    for (Sheet.Line line : sheet.lines()) {
      if (line.cells().size() == sheet.headings().size()) {
        cells(line).ifPresent(rows::add);
      } else {
        report(
            line.number(),
            String.format(Locale.ROOT, "%d cells, as in the heading", sheet.headings().size()),
            "found " + line.cells().size(),
            String.format(
                Locale.ROOT, "An empty cell needs its '%s' too.", sheet.european() ? ";" : ","));
      }
    }
    return rows;
  }

  private void checkHeadings() {
    List<String> missing = new ArrayList<>(schema.headings());
    missing.removeAll(sheet.headings());
    List<String> seen = new ArrayList<>();
    for (String heading : sheet.headings()) {
      if (seen.contains(heading)) {
        report(
            sheet.headingLine(),
            "each heading once",
            String.format(Locale.ROOT, "found '%s' twice", heading),
            "");
      } else if (!schema.headings().contains(heading)) {
        Optional<String> meant = Nearest.to(heading, missing);
        meant.ifPresent(missing::remove);
        report(
            sheet.headingLine(),
            String.format(Locale.ROOT, "only headings that %s has", schema.file()),
            String.format(Locale.ROOT, "found '%s'", heading),
            meant
                .map(it -> String.format(Locale.ROOT, "Nearest: '%s'.", it))
                .orElse(
                    String.format(
                        Locale.ROOT, "Known: %s.", String.join(", ", schema.headings()))));
      }
      seen.add(heading);
    }
    missing.forEach(
        heading ->
            report(
                sheet.headingLine(),
                String.format(Locale.ROOT, "a column '%s'", heading),
                "the heading has none",
                ""));
  }

  private Optional<Cells> cells(Sheet.Line line) {
    int before = faults.size();
    Map<Column<?>, Object> values = new LinkedHashMap<>();
    for (Column<?> column : schema.columns()) {
      int at = sheet.headings().indexOf(column.heading());
      if (at >= 0) {
        cell(line.number(), column, line.cells().get(at))
            .ifPresent(value -> values.put(column, value));
      }
    }
    var cells = new Cells(schema.table(), line.number(), values);
    schema.spans().forEach(span -> check(span, cells));
    boolean whole = sheet.headings().containsAll(schema.headings());
    return faults.size() == before && whole ? Optional.of(cells) : Optional.empty();
  }

  private Optional<Object> cell(int line, Column<?> column, String written) {
    if (written.isEmpty()) {
      if (!column.mayBeEmpty()) {
        report(line, expected(column), "the cell is empty", "");
      }
      return Optional.empty();
    }
    boolean share = column.kind().type() == Fraction.class;
    String cell = sheet.european() && share ? written.replace(',', '.') : written;
    Optional<Object> value = column.kind().reader().apply(cell).map(v -> v);
    if (value.isEmpty()) {
      report(
          line,
          expected(column),
          String.format(Locale.ROOT, "found '%s'", shortened(written)),
          column.kind().advice().apply(cell));
    }
    return value;
  }

  private void check(Span span, Cells cells) {
    Integer from = cells.find(span.from());
    Integer to = cells.find(span.to());
    if (from != null && to != null && from > to) {
      report(
          cells.line(),
          String.format(
              Locale.ROOT, "'%s' to be at most '%s'", span.from().heading(), span.to().heading()),
          String.format(Locale.ROOT, "%d is more than %d", from, to),
          "");
    }
  }

  /** A whole address or paragraph would hide what the fault says. */
  private static String shortened(String written) {
    return written.length() <= LONGEST_QUOTE ? written : written.substring(0, LONGEST_QUOTE) + "…";
  }

  private static String expected(Column<?> column) {
    return String.format(Locale.ROOT, "%s in '%s'", column.kind().expected(), column.heading());
  }

  private void report(int line, String expected, String found, String remedy) {
    faults.add(Fault.at(sheet.file(), line, expected, found).withRemedy(remedy));
  }
}
