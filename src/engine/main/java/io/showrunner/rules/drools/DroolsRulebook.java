package io.showrunner.rules.drools;

import io.showrunner.broadcast.Admission;
import io.showrunner.broadcast.Cast;
import io.showrunner.broadcast.Grace;
import io.showrunner.broadcast.GuestsInBattle;
import io.showrunner.broadcast.RelayEnd;
import io.showrunner.broadcast.Remedy;
import io.showrunner.broadcast.Steadiness;
import io.showrunner.broadcast.Verdict;
import io.showrunner.layout.Layout;
import io.showrunner.rules.Rulebook;
import io.showrunner.rules.tables.Absence;
import io.showrunner.rules.tables.AdmissionRow;
import io.showrunner.rules.tables.BattleRow;
import io.showrunner.rules.tables.EncodingRow;
import io.showrunner.rules.tables.Facts;
import io.showrunner.rules.tables.GraceRow;
import io.showrunner.rules.tables.LayoutChoiceRow;
import io.showrunner.rules.tables.Loss;
import io.showrunner.rules.tables.ModeRow;
import io.showrunner.rules.tables.RelayLostRow;
import io.showrunner.rules.tables.Row;
import io.showrunner.rules.tables.RuleTables;
import io.showrunner.rules.tables.SteadinessRow;
import io.showrunner.vocabulary.Mode;
import io.showrunner.vocabulary.Orientation;
import io.showrunner.vocabulary.RoomId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.kie.api.runtime.KieSessionsPool;

/**
 * Decides by matching the rows of the tables against the facts of a cast, with the fixed rules. May
 * be asked from several threads.
 */
public final class DroolsRulebook implements Rulebook {
  private static final int SESSIONS = 4;

  private final RuleTables tables;
  private final List<Row> rows;
  private final KieSessionsPool sessions;

  /**
   * The same facts get the same answer, so none is asked of the rules twice. There are few hundred
   * different facts, which bounds this.
   */
  private final Map<Facts, Answer> answers = new ConcurrentHashMap<>();

  private DroolsRulebook(RuleTables tables) {
    this.tables = tables;
    this.rows =
        Stream.of(
                tables.modes(),
                tables.choices(),
                tables.encodings(),
                tables.steadiness(),
                tables.admissions(),
                tables.battles())
            .<Row>flatMap(List::stream)
            .toList();
    this.sessions = CompiledRules.ruleBase().newKieSessionsPool(SESSIONS);
  }

  /** A rulebook of these tables. */
  public static DroolsRulebook of(RuleTables tables) {
    return new DroolsRulebook(tables);
  }

  /** Which tables it decides by: SHA-256 over their bytes. */
  public String version() {
    return tables.version();
  }

  @Override
  public Verdict decide(Cast cast) {
    return answer(cast).verdict();
  }

  @Override
  public Steadiness steadiness(Cast cast) {
    return answer(cast).steadiness();
  }

  @Override
  public Admission admission(Cast cast) {
    return answer(cast).admission();
  }

  @Override
  public GuestsInBattle guestsInBattle(Cast cast) {
    return answer(cast).guests();
  }

  @Override
  public Remedy remedy(RelayEnd how, int times) {
    RelayLostRow row = decided(tables.relayLost(), Loss.of(how, times)).only(RelayLostRow.class);
    return new Remedy(row.deed(), List.of(row.title().because()));
  }

  @Override
  public Optional<Duration> grace(RoomId room, Orientation orientation) {
    return graceDecision(room, orientation).said();
  }

  @Override
  public Grace graceDecision(RoomId room, Orientation orientation) {
    GraceRow row =
        decided(tables.graces(), new Absence(room.value(), orientation)).only(GraceRow.class);
    return new Grace(row.grace(), List.of(row.title().because()));
  }

  private Decided decided(List<? extends Row> rows, Object asked) {
    var decided = new Decided();
    List<Object> known = new ArrayList<>(rows);
    known.add(asked);
    known.add(decided);
    sessions.newStatelessKieSession().execute(known);
    return decided;
  }

  private Answer answer(Cast cast) {
    return answers.computeIfAbsent(Facts.of(cast), this::ask);
  }

  private Answer ask(Facts facts) {
    var decided = new Decided();
    List<Object> known = new ArrayList<>(rows);
    known.add(facts);
    known.add(decided);
    sessions.newStatelessKieSession().execute(known);
    return new Answer(
        verdict(decided, facts),
        steadiness(decided),
        admission(decided),
        decided.only(BattleRow.class).guests());
  }

  private Verdict verdict(Decided decided, Facts facts) {
    ModeRow mode = decided.only(ModeRow.class);
    LayoutChoiceRow choice = decided.only(LayoutChoiceRow.class);
    EncodingRow encoding = decided.only(EncodingRow.class);
    List<Verdict.Because> because =
        new ArrayList<>(List.of(mode.title().because(), choice.title().because()));
    if (mode.mode() != Mode.SOLO) { // A single stream is passed on as it comes.
      because.add(encoding.title().because());
    }
    if (facts.inBattle()) {
      because.add(decided.only(BattleRow.class).title().because());
    }
    return new Verdict(
        mode.mode(),
        layout(choice, facts),
        encoding.encoding(),
        because,
        new NoSay(tables, facts).beside(mode, choice, encoding, decided.only(BattleRow.class)));
  }

  private static Steadiness steadiness(Decided decided) {
    SteadinessRow row = decided.only(SteadinessRow.class);
    return row.steadiness().because(row.title().because());
  }

  private Layout layout(LayoutChoiceRow choice, Facts facts) {
    return tables.layouts().stream()
        .filter(layout -> layout.name().equals(choice.layout()))
        .filter(layout -> layout.orientation() == facts.orientation())
        .findFirst()
        .orElseThrow();
  }

  private static Admission admission(Decided decided) {
    AdmissionRow row = decided.only(AdmissionRow.class);
    return new Admission(row.guestsAtMost(), List.of(row.title().because()));
  }

  private record Answer(
      Verdict verdict, Steadiness steadiness, Admission admission, GuestsInBattle guests) {}
}
