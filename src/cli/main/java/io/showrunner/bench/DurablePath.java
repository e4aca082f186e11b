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
import io.showrunner.journal.Tables;
import io.showrunner.json.JsonObject;
import io.showrunner.simulator.Book;
import io.showrunner.vocabulary.AppId;
import io.showrunner.vocabulary.RoomId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The way of an event as it is on air: inbox, turn with the real processes and rules, outbox, a
 * cloud that answers at once; everything committed where it must be. In each round every active
 * room is told one event by one of some callers, who wait as the threads of a server would, until
 * it is durable; then all of them have their turns.
 */
final class DurablePath implements Contender {
  private static final int OPENED_AT_ONCE = 500;

  /** Longer than a picture is held back for steadiness: what waits is sent within the lap. */
  private static final Duration BREATH = Duration.ofSeconds(3);

  private final Book book;
  private final boolean onDisk;
  private final Load load;
  private final List<Script> scripts = new ArrayList<>();
  private final List<RoomId> ids = new ArrayList<>();
  private final VirtualClock clock = new VirtualClock(Instant.parse("2026-01-01T00:00:00Z"));
  private final ReadyCloud cloud = new ReadyCloud();
  private @Nullable Ground ground;
  private @Nullable Callers callers;
  private @Nullable Director director;
  private long words;

  /** Nothing is there yet. */
  DurablePath(Book book, boolean onDisk, Load load) {
    this.book = book;
    this.onDisk = onDisk;
    this.load = load;
  }

  @Override
  public void open() {
    ground = Ground.of(onDisk, clock, book.processes());
    callers = new Callers(onDisk ? load.callers() : 1);
    var source = ground.source();
    var transactions = ground.transactions();
    director =
        new Director(
            new Desk(
                new AppId("app-1"),
                source,
                transactions,
                ground.stories(),
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
                new Limits(load.active(), 0, 500, 500),
                new Chance(1).forPurpose("bench"),
                clock,
                Witness.NOBODY),
            load.atOnce());
    var atOnce = new TransactionTemplate(transactions);
    for (int from = 0; from < load.rooms(); from += OPENED_AT_ONCE) {
      int first = from;
      int end = Math.min(load.rooms(), first + OPENED_AT_ONCE);
      atOnce.executeWithoutResult(status -> create(first, end));
    }
    Tables.analyse(source);
    for (int i = 0; i < load.active(); i++) {
      scripts.add(new Script());
      ids.add(Script.room(load.room(i)));
    }
    List<List<RoomEvent>> live = scripts.stream().map(Script::live).toList();
    for (int i = 0; i < live.get(0).size(); i++) {
      round(live, i);
    }
  }

  private void create(int from, int to) {
    for (int room = from; room < to; room++) {
      there().tell(Script.room(room), Script.created(room), Long.toString(words++));
      clock.runUntil(clock.now());
    }
  }

  @Override
  public long run() {
    List<List<RoomEvent>> visits = scripts.stream().map(Script::visit).toList();
    int events = visits.get(0).size();
    for (int i = 0; i < events; i++) {
      round(visits, i);
    }
    return (long) events * load.active();
  }

  /** Each active room is told the i-th of its events, and all that follows from them is done. */
  private void round(List<List<RoomEvent>> events, int i) {
    long first = words;
    words += load.active();
    Director director = there();
    Objects.requireNonNull(callers)
        .each(
            load.active(),
            room ->
                director.tell(ids.get(room), events.get(room).get(i), Long.toString(first + room)));
    clock.runUntil(clock.now().plus(BREATH));
  }

  private Director there() {
    return Objects.requireNonNull(director, "The bench is not open.");
  }

  @Override
  public long cpuNanosElsewhere() {
    return callers == null ? 0 : callers.cpuNanos();
  }

  @Override
  public long bytesOnDisk() {
    return ground == null ? 0 : ground.bytesOnDisk();
  }

  /** How often the cloud was asked. */
  long calls() {
    return cloud.calls;
  }

  @Override
  public void close() {
    if (callers != null) {
      callers.close();
    }
    if (ground != null) {
      ground.close();
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
