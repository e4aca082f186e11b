package io.showrunner.rules.tables;

import io.showrunner.input.BadInput;
import io.showrunner.input.Fault;
import io.showrunner.input.Warning;
import io.showrunner.layout.Layout;
import io.showrunner.rules.tables.sheet.Sheet;
import io.showrunner.rules.tables.sheet.SheetReader;
import io.showrunner.vocabulary.Mode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** Reads all tables of one place and collects everything that is wrong with any of them. */
final class TablesReader {
  private final TableSource source;
  private final OwnFiles own;
  private final List<Fault> faults = new ArrayList<>();
  private final List<Warning> warnings = new ArrayList<>();
  private final List<String> order = new ArrayList<>();
  private final List<Facts> all = Facts.all();
  private final Fingerprint fingerprint = new Fingerprint();

  TablesReader(TableSource source) {
    this.source = source;
    this.own = new OwnFiles(source);
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

    var byMode = tried(modes, all, ModeRow::fits, Told::company);
    var byChoice = checkChoices(choices, panes, sound ? layouts : List.of());
    encodings.rows().forEach(row -> EncodingTable.check(encodings.sheet(), row, faults));
    var byEncoding = triedByMode(encodings, byMode.winners(), EncodingRow::fits);
    steadiness.rows().forEach(row -> SteadinessTable.check(steadiness.sheet(), row, faults));
    var bySteadiness = triedByMode(steadiness, byMode.winners(), SteadinessRow::fits);
    List<Trial<?, ?>> trials =
        List.of(
            byMode,
            byChoice,
            tried(admissions, all, AdmissionRow::fits, Told::circumstances),
            tried(battles, all, BattleRow::fits, Told::held),
            tried(relayLost, Loss.all(), RelayLostRow::fits, Loss::told),
            tried(graces, Absence.all(rooms(graces.rows())), GraceRow::fits, Absence::told));
    new FixedRules(source, faults).check();
    if (!faults.isEmpty()) {
      throw new BadInput(sorted(faults, Fault::file, Fault::line));
    }
    trials.forEach(new RowWarnings(warnings)::of);
    if (new ModeWarnings(warnings).of(byMode)) {
      // With other modes other rows would win: what is said of them would follow from that alone.
      new RowWarnings(warnings).of(byEncoding);
      new RowWarnings(warnings).of(bySteadiness);
    }
    new LayoutWarnings(warnings).of(panes.sheet(), choices.rows());
    new EncodingWarnings(warnings).of(byEncoding, byMode.winners());
    own.warn(warnings);
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
        fingerprint.hex(),
        sorted(warnings, Warning::file, Warning::line));
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
      byte[] bytes = source.find(file).orElseThrow(() -> new BadInput(own.missing(file)));
      fingerprint.add(file, bytes);
      return new SheetReader(told).read(bytes);
    } catch (BadInput e) {
      faults.addAll(e.faults());
      return Sheet.unreadable(told);
    }
  }

  private <R extends Row, F> Trial<R, F> tried(
      Table<R> table, List<F> when, BiPredicate<R, F> fits, Function<F, String> told) {
    return Trial.of(table, when, fits, told, faults);
  }

  /**
   * What is chosen is held against what is drawn, as far as both could be read: a name that a
   * spreadsheet has changed in one table is not looked for in the other.
   */
  private Trial<LayoutChoiceRow, Facts> checkChoices(
      Table<LayoutChoiceRow> choices, Table<PaneRow> panes, List<Layout> layouts) {
    var check = new Choices(choices.sheet(), faults);
    int before = faults.size();
    LayoutNames drawn = LayoutNames.of(panes.sheet());
    List<String> converted =
        drawn.converted(
            choices.rows().stream().map(row -> row.layout().value()).collect(Collectors.toSet()));
    if (!converted.isEmpty() && choices.sound()) {
      check.tellConverted(converted, drawn, panes.sheet());
    } else if (converted.isEmpty() && !drawn.all().isEmpty()) {
      check.checkNames(choices.rows(), drawn.all());
    }
    boolean named = faults.size() == before;
    var trial = tried(choices, all, LayoutChoiceRow::fits, Told::cast);
    if (named && !layouts.isEmpty()) {
      check.checkPanes(trial.winners(), layouts);
    }
    return trial;
  }

  private static List<String> rooms(List<GraceRow> graces) {
    return graces.stream().map(GraceRow::room).filter(Objects::nonNull).distinct().toList();
  }

  /** Its rows may ask for the mode, so only casts that have one are tried. */
  private <R extends Row> Trial<R, Facts> triedByMode(
      Table<R> table, Map<Facts, ModeRow> modeOf, ByMode<R> fits) {
    Function<Facts, Mode> mode = facts -> Objects.requireNonNull(modeOf.get(facts)).mode();
    return tried(
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

  private <T> List<T> sorted(List<T> told, Function<T, String> file, ToIntFunction<T> line) {
    return told.stream()
        .sorted(Comparator.comparingInt((T it) -> place(file.apply(it))).thenComparingInt(line))
        .toList();
  }

  private int place(String file) {
    int place = order.indexOf(file);
    return place < 0 ? order.size() : place;
  }
}
