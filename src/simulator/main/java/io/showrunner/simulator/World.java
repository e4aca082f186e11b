package io.showrunner.simulator;

import io.showrunner.clock.Chance;
import io.showrunner.clock.VirtualClock;
import io.showrunner.cloud.CallbackReader;
import io.showrunner.cloud.StreamCloud;
import io.showrunner.cloud.mock.MockCloud;
import io.showrunner.cloud.mock.ground.Assumption;
import io.showrunner.director.Desk;
import io.showrunner.director.Director;
import io.showrunner.director.Limits;
import io.showrunner.director.Outside;
import io.showrunner.director.TwoWitnesses;
import io.showrunner.director.Witness;
import io.showrunner.journal.Inbox;
import io.showrunner.journal.MemoryDatabase;
import io.showrunner.json.JsonObject;
import io.showrunner.process.Story;
import io.showrunner.record.RecordLog;
import io.showrunner.simulator.invariant.Guard;
import io.showrunner.trace.TraceEvent;
import io.showrunner.vocabulary.AppId;
import io.showrunner.vocabulary.Milestone;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/**
 * Everything there is while a broadcast is simulated: the real director, processes, rules and
 * journal, a mock cloud with people in its channels, and a clock that moves only when told. It
 * belongs to the thread that made it; worlds on other threads share nothing with it.
 */
public final class World implements AutoCloseable {
  /** When every simulation begins: records tell durations since then. */
  public static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  /** Two rounds of the sweep: what was lost is found in that time. */
  static final Duration AFTERMATH = Duration.ofSeconds(65);

  private final VirtualClock clock = new VirtualClock(START);
  private final MemoryDatabase database;
  private final MockCloud cloud;
  private final CloudLine line;
  private final Machine machine;
  private final Narrator narrator;
  private final Witness witness;
  private final Deeds deeds;
  private final Guard guard;
  private final RecordLog log;
  private final Set<Assumption> held;

  /** When the last thing happened that was not at leisure; null until the end has come. */
  private @Nullable Instant over;

  /**
   * Makes a world in which nothing has happened yet.
   *
   * @param seed where its chance begins
   * @param log where everything that happens is recorded
   */
  public World(Book book, AppId app, long seed, RecordLog log) {
    this(book, app, Conditions.USUAL, seed, log);
  }

  /** The same under other conditions than the usual ones. */
  public World(Book book, AppId app, Conditions conditions, long seed, RecordLog log) {
    this(book, app, conditions, seed, log, UnaryOperator.identity());
  }

  /** The same with something between director and watched line that tests put there. */
  World(
      Book book,
      AppId app,
      Conditions conditions,
      long seed,
      RecordLog log,
      UnaryOperator<StreamCloud> between) {
    var site = new Site(app, conditions.profile());
    this.log = log;
    this.held = site.cloud().assumptions();
    this.database = MemoryDatabase.open();
    var source = MemoryDatabase.onThisThread();
    var transactions = new DataSourceTransactionManager(source);
    this.narrator = new Narrator(clock, log);
    this.cloud = new MockCloud(site.cloud(), clock, new Chance(seed).forPurpose("cloud"));
    cloud.watchedBy(narrator);
    var eyes = new Guard.Eyes(clock, cloud);
    this.line = conditions.line().to(cloud);
    var outside =
        new Outside(
            new NarratedCloud(between.apply(eyes.watched(line.cloud())), narrator),
            line.sight(),
            new NarratedMessenger(line.messenger(), narrator),
            site.replays(new NarratedPlaylists(line.playlists(), narrator), renewal(book)),
            Runnable::run);
    this.witness = new TwoWitnesses(narrator, eyes.witness());
    var limits = Limits.USUAL.withMixes(site.cloud().quota().mixed());
    Chance chance = new Chance(seed).forPurpose("director");
    this.machine =
        new Machine(
            new Machine.Platform(source, transactions, book.processes(), clock, new AtomicLong()),
            (time, stories, milestones) ->
                new Desk(
                    site.app(),
                    source,
                    transactions,
                    stories,
                    book.rules(),
                    outside,
                    new CallbackReader(site.trust()),
                    site.urls(),
                    grace(book),
                    limits,
                    chance,
                    time,
                    witness,
                    milestones),
            new Looking());
    this.guard = new Guard(eyes, machine::director, book.rules(), grace(book), narrator::violated);
    guard.looksInto(new Inbox(source)::turns);
    this.deeds =
        new Deeds(site.app(), machine, new Apps(machine, clock, guard::acknowledged), cloud);
    var reader = new CallbackReader(site.trust());
    cloud.sendsTo(new Letterbox(machine, reader, clock, deeds::roomOf, guard::acknowledged));
  }

  /** Sees the machine die and come back. */
  private final class Looking implements Machine.Onlooker {
    @Override
    public void died(@Nullable Milestone where) {
      narrator.died(where);
      guard.engineDied();
    }

    @Override
    public void isBack() {
      narrator.isBack(director().rooms()).forEach(witness::changed);
      guard.engineIsBack();
    }
  }

  private static Duration renewal(Book book) {
    return book.processes().of(Story.REPLAY).renewal().orElseThrow();
  }

  private static Duration grace(Book book) {
    return book.processes().of(Story.BROADCAST).grace().orElseThrow();
  }

  /** Lets something happen now; what follows from it follows as the clock moves on. */
  public void happen(TraceEvent event) {
    narrator.happened(event, deeds.roomOf(event));
    guard.happens(event);
    deeds.happen(event);
  }

  /** Lets time pass until {@code end}, with everything that is due on the way. */
  public void runUntil(Instant end) {
    while (clock.nextDue().filter(due -> !due.isAfter(end)).isPresent()) {
      step();
    }
    guard.beforeTheClockGoesTo(end, narrator::touched);
    clock.runUntil(end);
  }

  /**
   * Lets time pass until nothing is due any more, or until the world has lasted this long. What is
   * due at leisure only has an {@link #AFTERMATH} to find something to do.
   */
  public void runToTheEnd(Duration longest) {
    Instant end = START.plus(longest);
    Instant last = clock.now().plus(AFTERMATH);
    while (clock.nextDue().filter(due -> !due.isAfter(end)).isPresent()) {
      boolean pressed = clock.isPressed();
      if (!pressed && clock.nextDue().orElseThrow().isAfter(last)) {
        return;
      }
      step();
      if (pressed) {
        over = clock.now();
        last = over.plus(AFTERMATH);
      }
    }
  }

  /**
   * Looks once more whether everything holds that must, in every room as it is now. For the end of
   * a simulation or of a scenario; breaches are recorded like any other.
   */
  public void conclude() {
    guard.conclude();
  }

  /** What was taken for true about the vendor so far. */
  public List<Assumption> reliedOn() {
    return cloud.reliedOn();
  }

  /**
   * Ends the log with the summary: what happened, and what was taken for true about the vendor.
   *
   * @return the summary
   */
  public JsonObject finish() {
    List<Assumption> relied = reliedOn();
    List<Assumption> turned = relied.stream().filter(each -> !held.contains(each)).toList();
    Duration lasted = over == null ? age() : Duration.between(START, over);
    return log.finish(lasted, relied, turned);
  }

  private void step() {
    clock.nextDue().ifPresent(next -> guard.beforeTheClockGoesTo(next, narrator::touched));
    clock.step();
  }

  /** The clock, for whoever plays. */
  public VirtualClock clock() {
    return clock;
  }

  /** The director, for whoever looks; while it is dead, as it lies in its database. */
  public Director director() {
    return machine.director();
  }

  /** Whether the engine is alive. */
  public boolean isEngineUp() {
    return machine.isUp();
  }

  /** The cloud, for whoever looks. */
  public MockCloud cloud() {
    return cloud;
  }

  /** Somebody who fetches what is offered to be seen again. */
  public Player player() {
    return new Player(cloud, clock);
  }

  /** How long the world has lasted. */
  public Duration age() {
    return Duration.between(START, clock.now());
  }

  @Override
  public void close() {
    line.close();
    machine.close();
    database.close();
  }
}
