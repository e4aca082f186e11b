package io.showrunner.rules.tables;

import io.showrunner.input.BadInput;
import io.showrunner.input.Fault;
import io.showrunner.input.Nearest;
import io.showrunner.layout.Layout;
import io.showrunner.vocabulary.Mode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** Reads all tables of one place and collects everything that is wrong with any of them. */
final class TablesReader {
  private final TableSource source;
  private final List<Fault> faults = new ArrayList<>();
  private final List<String> order = new ArrayList<>();
  private final List<Facts> all = Facts.all();
  private final Fingerprint fingerprint = new Fingerprint();

  TablesReader(TableSource source) {
    this.source = source;
  }

  /**
   * Reads them.
   *
   * @throws BadInput with every fault, in the order of tables and lines
   */
  RuleTables read() {
    var modes = table(ModeTable.SCHEMA, ModeTable::row);
    var choices = table(LayoutChoiceTable.SCHEMA, LayoutChoiceTable::row);
    var panes = table(LayoutsTable.SCHEMA, LayoutsTable::row);
    var encodings = table(EncodingTable.SCHEMA, EncodingTable::row);
    var steadiness = table(SteadinessTable.SCHEMA, SteadinessTable::row);
    var admissions = table(AdmissionTable.SCHEMA, AdmissionTable::row);
    var battles = table(BattleTable.SCHEMA, BattleTable::row);
    var relayLost = table(RelayLostTable.SCHEMA, RelayLostTable::row);
    var graces = table(GraceTable.SCHEMA, GraceTable::row);
    var layouts = new Drawings(panes.sheet(), faults).of(panes.rows());
    boolean sound = panes.sound() && faults.isEmpty();

    Map<Facts, ModeRow> modeOf = winners(modes, all, ModeRow::fits, Told::company);
    checkChoices(choices, panes, sound ? layouts : List.of());
    encodings.rows().forEach(row -> EncodingTable.check(encodings.sheet(), row, faults));
    checkByMode(encodings, modeOf, EncodingRow::fits);
    steadiness.rows().forEach(row -> SteadinessTable.check(steadiness.sheet(), row, faults));
    checkByMode(steadiness, modeOf, SteadinessRow::fits);
    winners(admissions, all, AdmissionRow::fits, Told::circumstances);
    winners(battles, all, BattleRow::fits, Told::held);
    winners(relayLost, Loss.all(), RelayLostRow::fits, Loss::told);
    winners(graces, Absence.all(rooms(graces.rows())), GraceRow::fits, Absence::told);
    new FixedRules(source, faults).check();
    if (!faults.isEmpty()) {
      throw new BadInput(sorted());
    }
    return new RuleTables(
        modes.rows(),
        choices.rows(),
        layouts,
        encodings.rows(),
        steadiness.rows(),
        admissions.rows(),
        battles.rows(),
        relayLost.rows(),
        graces.rows(),
        fingerprint.hex());
  }

  private <R> Table<R> table(Schema schema, Function<Cells, R> row) {
    int before = faults.size();
    Sheet sheet = sheet(schema.file());
    List<R> rows =
        sheet.headings().isEmpty()
            ? List.of()
            : new TableReader(schema, sheet, faults).read().stream().map(row).toList();
    return new Table<>(sheet, rows, faults.size() == before);
  }

  /** The file cut into cells, or an empty sheet if there is none worth reading. */
  private Sheet sheet(String file) {
    String told = source.told(file);
    order.add(told);
    try {
      byte[] bytes = source.find(file).orElseThrow(() -> new BadInput(missing(file)));
      fingerprint.add(file, bytes);
      return new SheetReader(told).read(bytes);
    } catch (BadInput e) {
      faults.addAll(e.faults());
      return new Sheet(told, 1, List.of(), false, List.of());
    }
  }

  private Fault missing(String file) {
    List<String> beside = source.files().stream().filter(f -> f.endsWith(".csv")).toList();
    return Fault.at(source.told(file), 1, "this table", "there is no such file")
        .withRemedy(
            Nearest.to(file, beside)
                .map(it -> String.format(Locale.ROOT, "Nearest: '%s'.", it))
                .orElse(""));
  }

  private <R extends Row, F> Map<F, R> winners(
      Table<R> table, List<F> when, BiPredicate<R, F> fits, Function<F, String> told) {
    return table.sound()
        ? new Winners<>(table.sheet(), table.rows(), fits, told).of(when, faults)
        : Map.of();
  }

  private void checkChoices(
      Table<LayoutChoiceRow> choices, Table<PaneRow> panes, List<Layout> layouts) {
    var check = new Choices(choices.sheet(), faults);
    int before = faults.size();
    Set<String> known = names(panes.sheet());
    if (!known.isEmpty()) {
      check.checkNames(choices.rows(), known);
    }
    boolean named = faults.size() == before;
    var winners = winners(choices, all, LayoutChoiceRow::fits, Told::cast);
    if (named && !layouts.isEmpty()) {
      check.checkPanes(winners, layouts);
    }
  }

  private static List<String> rooms(List<GraceRow> graces) {
    return graces.stream().map(GraceRow::room).filter(Objects::nonNull).distinct().toList();
  }

  /** All layouts somebody drew, also those with faults in them. */
  private static Set<String> names(Sheet layouts) {
    Set<String> names = new TreeSet<>();
    int at = layouts.headings().indexOf(LayoutsTable.LAYOUT.heading());
    for (Sheet.Line line : layouts.lines()) {
      if (at >= 0 && at < line.cells().size()) {
        names.add(line.cells().get(at));
      }
    }
    return names;
  }

  /** Its rows may ask for the mode, so only casts that have one are tried. */
  private <R extends Row> void checkByMode(
      Table<R> table, Map<Facts, ModeRow> modeOf, ByMode<R> fits) {
    Function<Facts, Mode> mode = facts -> Objects.requireNonNull(modeOf.get(facts)).mode();
    winners(
        table,
        all.stream().filter(modeOf::containsKey).toList(),
        (row, facts) -> fits.fits(row, facts, mode.apply(facts)),
        facts -> Told.picture(mode.apply(facts), facts));
  }

  /** Whether a row fits, the mode being decided. */
  @FunctionalInterface
  private interface ByMode<R> {
    boolean fits(R row, Facts facts, Mode mode);
  }

  private List<Fault> sorted() {
    return faults.stream()
        .sorted(
            Comparator.comparingInt((Fault fault) -> place(fault)).thenComparingInt(Fault::line))
        .toList();
  }

  private int place(Fault fault) {
    int place = order.indexOf(fault.file());
    return place < 0 ? order.size() : place;
  }
}
