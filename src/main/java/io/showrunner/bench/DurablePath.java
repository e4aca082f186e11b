package io.showrunner.bench;

import io.showrunner.broadcast.RoomEvent;
import io.showrunner.clock.Chance;
import io.showrunner.clock.VirtualClock;
import io.showrunner.cloud.Answer;
import io.showrunner.cloud.CallbackReader;
import io.showrunner.cloud.CallbackTrust;
import io.showrunner.cloud.RelayRequest;
import io.showrunner.cloud.StreamCloud;
import io.showrunner.cloud.StreamUrls;
import io.showrunner.director.Desk;
import io.showrunner.director.Director;
import io.showrunner.director.Limits;
import io.showrunner.director.Outside;
import io.showrunner.director.Witness;
import io.showrunner.journal.MemoryDatabase;
import io.showrunner.journal.Tables;
import io.showrunner.json.JsonObject;
import io.showrunner.process.engine.SimulatedEngine;
import io.showrunner.process.engine.Stories;
import io.showrunner.process.engine.StoryDeployment;
import io.showrunner.simulator.Book;
import io.showrunner.vocabulary.AppId;
import io.showrunner.vocabulary.RoomId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The way of an event as it is on air: inbox, turn with the real processes and rules, outbox, a
 * cloud that answers at once; everything committed where it must be.
 */
final class DurablePath implements Contender {
  private static final int OPENED_AT_ONCE = 500;

  /** Longer than a picture is held back for steadiness: what waits is sent within the lap. */
  private static final Duration BREATH = Duration.ofSeconds(3);

  private final Book book;
  private final boolean onDisk;
  private final int rooms;
  private final int active;
  private final List<Script> scripts = new ArrayList<>();
  private final List<RoomId> ids = new ArrayList<>();
  private final VirtualClock clock = new VirtualClock(Instant.parse("2026-01-01T00:00:00Z"));
  private final ReadyCloud cloud = new ReadyCloud();
  private @Nullable Store store;
  private @Nullable SimulatedEngine engine;
  private @Nullable Director director;
  private long words;

  /**
   * Nothing is there yet.
   *
   * @param rooms how many are open
   * @param active how many of them are live, and have a guest again and again
   */
  DurablePath(Book book, boolean onDisk, int rooms, int active) {
    this.book = book;
    this.onDisk = onDisk;
    this.rooms = rooms;
    this.active = active;
  }

  @Override
  public void open() {
    store = Store.open(onDisk);
    var source = MemoryDatabase.onThisThread();
    var transactions = new DataSourceTransactionManager(source);
    engine = new SimulatedEngine(source, transactions, clock, new AtomicLong());
    StoryDeployment.deploy(engine.engine(), book.processes());
    Tables.make(source);
    director =
        new Director(
            new Desk(
                new AppId("app-1"),
                source,
                transactions,
                new Stories(engine.engine()),
                book.rules(),
                Outside.of(cloud),
                new CallbackReader(
                    CallbackTrust.of(
                        new AppId("app-1"), "push.example.com", "aCallbackKeyForTheBench")),
                new StreamUrls(
                    "push.example.com",
                    "play.example.com",
                    "live",
                    "an-ingest-key-for-the-bench",
                    "a-playback-key-for-the-bench",
                    Duration.ofDays(7)),
                Duration.ofMinutes(2),
                new Limits(active, 0, 500, 500),
                new Chance(1).forPurpose("bench"),
                clock,
                Witness.NOBODY));
    var atOnce = new TransactionTemplate(transactions);
    for (int from = 0; from < rooms; from += OPENED_AT_ONCE) {
      int first = from;
      atOnce.executeWithoutResult(status -> create(first, Math.min(rooms, first + OPENED_AT_ONCE)));
    }
    Tables.analyse(source);
    for (int room = 0; room < active; room++) {
      var script = new Script();
      scripts.add(script);
      for (RoomEvent event : script.live()) {
        take(room, event);
      }
    }
    clock.runUntil(clock.now().plus(BREATH));
  }

  private void create(int from, int to) {
    for (int room = from; room < to; room++) {
      ids.add(Script.room(room));
      take(room, Script.created(room));
    }
  }

  @Override
  public long run() {
    List<List<RoomEvent>> visits = scripts.stream().map(Script::visit).toList();
    long events = 0;
    for (int i = 0; i < visits.get(0).size(); i++) {
      for (int room = 0; room < active; room++) {
        take(room, visits.get(room).get(i));
        events++;
      }
      clock.runUntil(clock.now().plus(BREATH));
    }
    return events;
  }

  private void take(int room, RoomEvent event) {
    if (director == null) {
      throw new IllegalStateException("Expected the bench to be open.");
    }
    director.tell(ids.get(room), event, Long.toString(words++));
    clock.runUntil(clock.now());
  }

  /** How often the cloud was asked. */
  long calls() {
    return cloud.calls;
  }

  @Override
  public void close() {
    if (engine != null) {
      engine.close();
    }
    if (store != null) {
      store.close();
    }
  }

  /** Does whatever it is asked, at once. */
  private static final class ReadyCloud implements StreamCloud {
    private static final Answer DONE = new Answer.Done(200, "bench");
    private long calls;

    private Answer done() {
      calls++;
      return DONE;
    }

    @Override
    public Answer start(RelayRequest.Start request) {
      return done();
    }

    @Override
    public Answer update(RelayRequest.Update request) {
      return done();
    }

    @Override
    public Answer stop(RelayRequest.Stop request) {
      return done();
    }

    @Override
    public Optional<JsonObject> detail(RelayRequest.Detail request) {
      return Optional.empty();
    }
  }
}
