package io.showrunner.director;

import io.showrunner.broadcast.Admission;
import io.showrunner.broadcast.Cast;
import io.showrunner.broadcast.GuestsInBattle;
import io.showrunner.broadcast.RelayBook;
import io.showrunner.broadcast.RoomEvent;
import io.showrunner.broadcast.RoomState;
import io.showrunner.broadcast.Steadiness;
import io.showrunner.broadcast.Verdict;
import io.showrunner.clock.Chance;
import io.showrunner.clock.VirtualClock;
import io.showrunner.cloud.CallbackReader;
import io.showrunner.cloud.CallbackTrust;
import io.showrunner.cloud.CloudSight;
import io.showrunner.cloud.Messenger;
import io.showrunner.cloud.ObjectHost;
import io.showrunner.cloud.ReplayPlace;
import io.showrunner.cloud.ReplaySignature;
import io.showrunner.cloud.StreamUrls;
import io.showrunner.journal.MemoryDatabase;
import io.showrunner.journal.Tables;
import io.showrunner.process.check.ProcessFiles;
import io.showrunner.process.engine.SimulatedEngine;
import io.showrunner.process.engine.Stories;
import io.showrunner.process.engine.StoryDeployment;
import io.showrunner.rules.Rulebook;
import io.showrunner.rules.drools.DroolsRulebook;
import io.showrunner.rules.tables.RuleTables;
import io.showrunner.vocabulary.AppId;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.LeaveReason;
import io.showrunner.vocabulary.Milestone;
import io.showrunner.vocabulary.Orientation;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.Role;
import io.showrunner.vocabulary.RoomId;
import io.showrunner.vocabulary.SessionId;
import io.showrunner.vocabulary.Track;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** A director with everything real but the cloud, on a virtual clock; it can be killed. */
final class ControlRoom implements AutoCloseable {
  static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  static final RoomId ROOM = new RoomId("evening");
  static final ChannelId CHANNEL = new ChannelId("c1");
  static final ParticipantId ANA = new ParticipantId("ana");
  static final ParticipantId BO = new ParticipantId("bo");
  static final RoomId NIGHT = new RoomId("night");
  static final ParticipantId NILS = new ParticipantId("nils");
  private static final AppId APP = new AppId("app-1");

  final ScriptedCloud cloud = new ScriptedCloud();
  final List<String> gaveUp = new ArrayList<>();
  final List<String> heard = new ArrayList<>();

  /** What was told of calls that went unanswered, each with how many commands waited then. */
  final List<String> outages = new ArrayList<>();

  VirtualClock clock = new VirtualClock(START);
  final List<Milestone> passed = new ArrayList<>();
  Milestones milestones = passed::add;
  final ScriptedProjector projector = new ScriptedProjector();

  /** What the cloud's logs and lists say; null where nothing is swept. */
  @Nullable CloudSight sight;

  /** Null where replays are not made. */
  @Nullable Replays replays = replays(projector);

  /** The diagrams the next process begins with. */
  ProcessFiles files = ProcessFiles.shipped();

  Limits limits = Limits.USUAL;
  Steadiness steadiness = Steadiness.NONE;
  Rulebook rules = DroolsRulebook.of(RuleTables.shipped());
  Director director;

  /** Where the cloud is asked without holding up any room. */
  Executor aside = Runnable::run;

  private final @Nullable Messenger messenger;
  private final MemoryDatabase database = MemoryDatabase.open();
  private final AtomicLong ids = new AtomicLong();
  private SimulatedEngine engine;
  private long micros = 1;
  private long words;
  private final int atOnce;

  ControlRoom() {
    this(null, 1);
  }

  /** One whose events of different rooms share commits. */
  ControlRoom(int atOnce) {
    this(null, atOnce);
  }

  /** The same with somebody who brings messages to people's apps. */
  ControlRoom(@Nullable Messenger messenger) {
    this(messenger, 1);
  }

  private ControlRoom(@Nullable Messenger messenger, int atOnce) {
    this.messenger = messenger;
    this.atOnce = atOnce;
    begin();
  }

  /** Everything in memory is gone, as after a kill; a new process begins from the same database. */
  void dieAndComeBack() {
    engine.close();
    clock = new VirtualClock(clock.now());
    begin();
    director.resume();
  }

  /** The machine is off for so long; what happens meanwhile finds nobody. */
  void isDeadFor(Duration time) {
    engine.close();
    clock = new VirtualClock(clock.now().plus(time));
    begin();
    director.resume();
  }

  void begin() {
    var source = MemoryDatabase.onThisThread();
    var transactions = new DataSourceTransactionManager(source);
    engine = new SimulatedEngine(source, transactions, clock, ids);
    var definitions = StoryDeployment.deploy(engine.engine(), files);
    Tables.make(source);
    director =
        new Director(
            new Desk(
                APP,
                source,
                transactions,
                new Stories(engine.engine(), definitions),
                new WhicheverRules(),
                new Outside(cloud, sight, messenger, replays, work -> aside.execute(work)),
                new CallbackReader(CallbackTrust.of(APP, "push.example.com", "aCallbackKeyOfOurs")),
                new StreamUrls(
                    "push.example.com",
                    "play.example.com",
                    "live",
                    "an-ingest-url-key",
                    "a-playback-url-key",
                    Duration.ofDays(7)),
                Duration.ofMinutes(2),
                limits,
                new Chance(1),
                clock,
                witness(),
                milestone -> milestones.reached(milestone)),
            atOnce);
  }

  private static Replays replays(ScriptedProjector projector) {
    return new Replays(
        projector,
        ReplayPlace.of("project", "bucket", "replay"),
        new ReplaySignature(
            ObjectHost.of("cn-shanghai"),
            "cn-shanghai",
            "a-key",
            "a-secret",
            Optional.empty(),
            Duration.ofDays(2)));
  }

  /** The rules a test has put in force by now. */
  private final class WhicheverRules implements Rulebook {
    @Override
    public Verdict decide(Cast cast) {
      return rules.decide(cast);
    }

    @Override
    public Steadiness steadiness(Cast cast) {
      return steadiness;
    }

    @Override
    public Admission admission(Cast cast) {
      return rules.admission(cast);
    }

    @Override
    public GuestsInBattle guestsInBattle(Cast cast) {
      return rules.guestsInBattle(cast);
    }
  }

  private Witness witness() {
    return new Witness() {
      @Override
      public void gaveUp(RoomId room, String what) {
        gaveUp.add(what);
      }

      @Override
      public void lostTouch(Outage outage) {
        tell(outage, "lost: " + outage.operation() + ", " + outage.why());
      }

      @Override
      public void backInTouch(Outage outage) {
        tell(outage, "back");
      }

      private void tell(Outage outage, String what) {
        outages.add(
            String.format(
                Locale.ROOT,
                "%s %s, since %s, for %d s, %d wait",
                outage.calls(),
                what,
                Duration.between(START, outage.since()),
                outage.lasting().toSeconds(),
                outage.waiting().getAsInt()));
      }

      @Override
      public void heard(RoomId room, String source, RoomEvent event, Heard what, String reason) {
        heard.add(event.getClass().getSimpleName() + " " + what.word());
      }
    };
  }

  void passes(Duration time) {
    clock.runUntil(clock.now().plus(time));
  }

  /** Told and given its turns, with no time passing. */
  void happens(RoomEvent event) {
    director.tell(ROOM, event, Long.toString(words++));
    passes(Duration.ZERO);
  }

  /** The same in another room. */
  void happens(RoomId room, RoomEvent event) {
    director.tell(room, event, Long.toString(words++));
    passes(Duration.ZERO);
  }

  /** Nils is live in his own room too. */
  void nilsIsLive() {
    happens(
        NIGHT,
        new RoomEvent.RoomCreated(
            NIGHT, new ChannelId("c2"), NILS, "A night", Orientation.LANDSCAPE));
    var session = new SessionId("n1");
    happens(NIGHT, new RoomEvent.ParticipantJoined(NILS, session, Role.STREAMER, micros++));
    happens(
        NIGHT,
        new RoomEvent.TracksPublished(NILS, session, Set.of(Track.AUDIO, Track.CAMERA), micros++));
  }

  /** Both clients are connected, and both apps say so. */
  void call() {
    happens(new RoomEvent.CallConnected(new ChannelId("c2")));
    happens(NIGHT, new RoomEvent.CallConnected(new ChannelId("c1")));
  }

  RoomState night() {
    return director.room(NIGHT).orElseThrow();
  }

  void isCreated() {
    happens(new RoomEvent.RoomCreated(ROOM, CHANNEL, ANA, "An evening", Orientation.LANDSCAPE));
  }

  void isLive() {
    isCreated();
    publishes(ANA, "s1");
  }

  void publishes(ParticipantId user, String session) {
    happens(new RoomEvent.ParticipantJoined(user, new SessionId(session), Role.STREAMER, micros++));
    happens(
        new RoomEvent.TracksPublished(
            user, new SessionId(session), Set.of(Track.AUDIO, Track.CAMERA), micros++));
  }

  void leaves(ParticipantId user, String session) {
    happens(
        new RoomEvent.ParticipantLeft(user, new SessionId(session), LeaveReason.LOST, micros++));
  }

  void coStreams(ParticipantId guest, String session) {
    happens(new RoomEvent.CoStreamApplied(guest));
    happens(new RoomEvent.CoStreamApproved(guest));
    publishes(guest, session);
  }

  /** While a table is away, whoever needs it fails as if the disk had. */
  void isAway(String table) {
    sql(String.format(Locale.ROOT, "alter table %s rename to %s_away", table, table));
  }

  void isBack(String table) {
    sql(String.format(Locale.ROOT, "alter table %s_away rename to %s", table, table));
  }

  private static void sql(String statement) {
    new JdbcTemplate(MemoryDatabase.onThisThread()).execute(statement);
  }

  RoomState room() {
    return director.room(ROOM).orElseThrow();
  }

  RelayBook relay() {
    return room().relay();
  }

  @Override
  public void close() {
    engine.close();
    database.close();
  }
}
