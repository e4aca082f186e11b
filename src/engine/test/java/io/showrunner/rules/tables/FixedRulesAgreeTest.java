package io.showrunner.rules.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.broadcast.Cast;
import io.showrunner.broadcast.GuestsInBattle;
import io.showrunner.broadcast.Steadiness;
import io.showrunner.broadcast.Verdict;
import io.showrunner.broadcast.Verdict.Because;
import io.showrunner.clock.Chance;
import io.showrunner.layout.LayoutName;
import io.showrunner.rules.Casts;
import io.showrunner.rules.drools.DroolsRulebook;
import io.showrunner.rules.tables.sheet.Sheet;
import io.showrunner.vocabulary.Mode;
import io.showrunner.vocabulary.Orientation;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Java looks for ties and gaps when tables are read; Drools decides on air. Here both are asked
 * about tables nobody would write, so that neither can learn something the other does not know.
 */
class FixedRulesAgreeTest {
  private static final RuleTables SHIPPED = RuleTables.shipped();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void withTheReaderAboutModes(long seed) {
    Chance chance = new Chance(seed);
    List<ModeRow> rows =
        rows(
            chance,
            title -> {
              int guests = chance.below(9);
              return new ModeRow(
                  title,
                  guests / 2,
                  guests,
                  perhaps(chance, true, false),
                  either(chance, Mode.SOLO, Mode.BATTLE));
            });
    var tables = with(rows, SHIPPED.choices(), SHIPPED.encodings(), SHIPPED.admissions());
    agree(tables, rows, ModeRow::fits, (book, cast) -> book.decide(cast).because().get(0));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void withTheReaderAboutLayouts(long seed) {
    Chance chance = new Chance(seed);
    List<LayoutChoiceRow> rows =
        rows(
            chance,
            title -> {
              int guests = chance.below(9);
              int pictures = chance.below(10);
              return new LayoutChoiceRow(
                  title,
                  guests / 2,
                  guests,
                  pictures / 2,
                  pictures,
                  perhaps(chance, Orientation.LANDSCAPE, Orientation.PORTRAIT),
                  perhaps(chance, true, false),
                  perhaps(chance, true, false),
                  perhaps(chance, true, false),
                  new LayoutName("solo"));
            });
    var tables = with(SHIPPED.modes(), rows, SHIPPED.encodings(), SHIPPED.admissions());
    agree(tables, rows, LayoutChoiceRow::fits, (book, cast) -> book.decide(cast).because().get(1));
  }

  /** Ranges within ranges: rows that fill as many cells, of which one refines the others. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void withTheReaderAboutRefinements(long seed, @TempDir Path folder) throws IOException {
    Chance chance = new Chance(seed);
    Edited edited = Edited.in(folder);
    int from = 3;
    int to = 9;
    int refinements = 0;
    while (from < to) {
      String row = String.format(Locale.ROOT, "%d to %d", from, to);
      edited.add(
          "layout-choice.csv",
          String.format(Locale.ROOT, "%s,,,%d,%d,landscape,no,,,grid-9", row, from, to));
      int narrower = 1 + chance.below(2);
      from += chance.below(2) == 0 ? narrower : 0;
      to -= narrower;
      refinements++;
    }
    RuleTables tables = edited.read();
    assertThat(refinements).isGreaterThan(1);
    assertThat(tables.choices().stream().mapToInt(row -> row.title().refines().size()).sum())
        .isGreaterThanOrEqualTo(refinements * (refinements - 1) / 2);
    agree(
        tables,
        tables.choices(),
        LayoutChoiceRow::fits,
        (book, cast) -> book.decide(cast).because().get(1));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void withTheReaderAboutEncodings(long seed) {
    Chance chance = new Chance(seed);
    List<EncodingRow> rows =
        rows(
            chance,
            title -> {
              int pictures = chance.below(10);
              return new EncodingRow(
                  title,
                  perhaps(chance, Mode.SOLO, either(chance, Mode.CO_STREAMING, Mode.BATTLE)),
                  perhaps(chance, Orientation.LANDSCAPE, Orientation.PORTRAIT),
                  pictures / 2,
                  pictures,
                  SHIPPED.encodings().get(0).encoding());
            });
    var tables = with(SHIPPED.modes(), SHIPPED.choices(), rows, SHIPPED.admissions());
    BiPredicate<EncodingRow, Facts> fits = (row, facts) -> row.fits(facts, mode(facts));
    agree(tables, rows, fits, (book, cast) -> encoding(book.decide(cast)));
  }

  /** The row is found for a single stream as well, where it has no say. */
  private static Because encoding(Verdict verdict) {
    if (verdict.mode() != Mode.SOLO) {
      return verdict.because().get(2);
    }
    return verdict.unused().stream()
        .filter(unused -> unused.why() == Verdict.Why.NOT_ENCODED)
        .map(Verdict.Unused::row)
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void withTheReaderAboutSteadiness(long seed) {
    Chance chance = new Chance(seed);
    List<SteadinessRow> rows =
        rows(
            chance,
            title -> {
              int pictures = chance.below(10);
              return new SteadinessRow(
                  title,
                  perhaps(chance, Mode.SOLO, Mode.CO_STREAMING),
                  pictures / 2,
                  pictures,
                  new Steadiness(Duration.ZERO, Duration.ofMillis(title.line()), 60));
            });
    var tables =
        new RuleTables(
            SHIPPED.modes(),
            SHIPPED.choices(),
            SHIPPED.layouts(),
            SHIPPED.encodings(),
            rows,
            SHIPPED.admissions(),
            SHIPPED.battles(),
            SHIPPED.relayLost(),
            SHIPPED.graces(),
            "by chance");
    BiPredicate<SteadinessRow, Facts> fits = (row, facts) -> row.fits(facts, mode(facts));
    agree(tables, rows, fits, (book, cast) -> rowOf(rows, book.steadiness(cast)));
  }

  private static Because rowOf(List<SteadinessRow> rows, Steadiness steadiness) {
    return rows.stream()
        .filter(row -> row.steadiness().because(row.title().because()).equals(steadiness))
        .findFirst()
        .orElseThrow()
        .title()
        .because();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void withTheReaderAboutAdmission(long seed) {
    Chance chance = new Chance(seed);
    List<AdmissionRow> rows =
        rows(
            chance,
            title ->
                new AdmissionRow(
                    title,
                    perhaps(chance, Orientation.LANDSCAPE, Orientation.PORTRAIT),
                    perhaps(chance, true, false),
                    perhaps(chance, true, false),
                    chance.below(9)));
    var tables = with(SHIPPED.modes(), SHIPPED.choices(), SHIPPED.encodings(), rows);
    agree(tables, rows, AdmissionRow::fits, (book, cast) -> book.admission(cast).because().get(0));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 3, 4, 5})
  void withTheReaderAboutBattles(long seed) {
    Chance chance = new Chance(seed);
    List<BattleRow> rows =
        rows(
            chance,
            title ->
                new BattleRow(
                    title,
                    perhaps(chance, Orientation.LANDSCAPE, Orientation.PORTRAIT),
                    either(chance, GuestsInBattle.STEP_ASIDE, GuestsInBattle.STAY)));
    var tables =
        new RuleTables(
            SHIPPED.modes(),
            SHIPPED.choices(),
            SHIPPED.layouts(),
            SHIPPED.encodings(),
            SHIPPED.steadiness(),
            SHIPPED.admissions(),
            rows,
            SHIPPED.relayLost(),
            SHIPPED.graces(),
            "by chance");
    agree(tables, rows, BattleRow::fits, FixedRulesAgreeTest::battleRow);
    DroolsRulebook shipped = DroolsRulebook.of(SHIPPED);
    assertThat(shipped.guestsInBattle(Casts.landscape(2))).isEqualTo(GuestsInBattle.STEP_ASIDE);
  }

  /** Only a battle's decision names the row. */
  private static Because battleRow(DroolsRulebook book, Cast cast) {
    Cast battle = cast.inBattle() ? cast : Casts.battle(cast.orientation());
    return book.decide(battle).because().get(3);
  }

  private static Mode mode(Facts facts) {
    Mode alone = facts.guests() == 0 ? Mode.SOLO : Mode.CO_STREAMING;
    return facts.inBattle() ? Mode.BATTLE : alone;
  }

  private static <R extends Row> void agree(
      RuleTables tables,
      List<R> rows,
      BiPredicate<R, Facts> fits,
      BiFunction<DroolsRulebook, Cast, Because> asked) {
    var sheet = Sheet.unreadable("chance.csv");
    Map<Facts, R> winners =
        new Winners<R, Facts>(sheet, rows, fits, Told::cast).of(Facts.all(), new ArrayList<>());
    assertThat(winners).isNotEmpty();
    DroolsRulebook rulebook = DroolsRulebook.of(tables);
    for (Facts facts : Facts.all()) {
      R winner = winners.get(facts);
      assertThat(decided(() -> asked.apply(rulebook, cast(facts))))
          .as("%s", facts)
          .isEqualTo(winner == null ? "no single winner" : winner.title().because().toString());
    }
  }

  private static String decided(Supplier<Because> question) {
    try {
      return question.get().toString();
    } catch (IllegalStateException refused) {
      return "no single winner";
    }
  }

  private static Cast cast(Facts facts) {
    return Casts.cast(
        facts.guests(),
        facts.pictures(),
        facts.orientation(),
        facts.screenShared(),
        facts.streamerAway(),
        facts.inBattle());
  }

  private static RuleTables with(
      List<ModeRow> modes,
      List<LayoutChoiceRow> choices,
      List<EncodingRow> encodings,
      List<AdmissionRow> admissions) {
    return new RuleTables(
        modes,
        choices,
        SHIPPED.layouts(),
        encodings,
        SHIPPED.steadiness(),
        admissions,
        SHIPPED.battles(),
        SHIPPED.relayLost(),
        SHIPPED.graces(),
        "by chance");
  }

  private static <R> List<R> rows(Chance chance, java.util.function.Function<Title, R> row) {
    List<R> rows = new ArrayList<>();
    for (int line = 2; line < 20; line++) {
      rows.add(row.apply(new Title("chance", line, "row " + line, chance.below(12))));
    }
    return rows;
  }

  private static <T> T either(Chance chance, T one, T other) {
    return chance.below(2) == 0 ? one : other;
  }

  @SuppressWarnings("NullAway") // Nothing asked for, as in an empty cell.
  private static <T> T perhaps(Chance chance, T one, T other) {
    return chance.below(3) == 0 ? null : either(chance, one, other);
  }
}
