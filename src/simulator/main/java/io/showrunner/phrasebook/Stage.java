package io.showrunner.phrasebook;

import io.cucumber.java.Scenario;
import io.showrunner.broadcast.RoomState;
import io.showrunner.input.Nearest;
import io.showrunner.record.RecordLog;
import io.showrunner.simulator.Book;
import io.showrunner.simulator.Conditions;
import io.showrunner.simulator.WorkingTree;
import io.showrunner.simulator.World;
import io.showrunner.trace.AppEvent;
import io.showrunner.trace.BattleEvent;
import io.showrunner.trace.TraceEvent;
import io.showrunner.vocabulary.AppId;
import io.showrunner.vocabulary.RoomId;
import io.showrunner.wording.Times;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Where one scenario is played: a world of its own, with the real processes and rules, a mock cloud
 * and a clock that moves only as the sentences say.
 *
 * <p>An act takes {@link #MOMENT}: as long as it takes until the room's callback is here. So what
 * follows counts from when an act was heard of, and "2 minutes pass" after a loss is the whole
 * grace.
 */
public final class Stage {
  /** From an act in a room until we hear of it. */
  static final Duration MOMENT = Duration.ofMillis(200);

  /** In fair weather a room is settled this long after its last event. */
  static final Duration SETTLING = Duration.ofSeconds(5);

  private static final AppId APP = new AppId("app-1");
  private static final long SEED = 1;

  private final Ledger ledger = new Ledger();
  private @Nullable World world;
  private Instant settled = World.START;
  private String again = "";

  /** Remembers how to play this scenario again. */
  void announce(Scenario scenario) {
    Path file = WorkingTree.seenFromHere(Path.of(scenario.getUri()));
    again = "Again: " + Repertoire.again(file + ":" + scenario.getLine());
  }

  /** Lets something happen now, and the moment pass until it is heard of. */
  void act(TraceEvent event) {
    World here = world();
    if (event instanceof AppEvent app && !(event instanceof AppEvent.RoomCreate)) {
      room(app.room());
    } else if (event instanceof BattleEvent word) {
      room(word.room());
    }
    settled = here.clock().now().plus(SETTLING);
    here.happen(event);
    here.runUntil(here.clock().now().plus(MOMENT));
  }

  /** Lets the weather turn, which takes no time. */
  void weather(TraceEvent event) {
    world().happen(event);
  }

  /** Lets time pass. What is judged next is judged at that very time. */
  void pass(Duration duration) {
    World here = world();
    here.runUntil(here.clock().now().plus(duration));
    settled = here.clock().now();
  }

  /** What was done last takes its time to settle, though time was let pass since. */
  void unsettle() {
    settled = world().clock().now().plus(SETTLING);
  }

  /** Lets the time pass in which everything settles, if no other time was named. */
  void settle() {
    if (settled.isAfter(world().clock().now())) {
      world().runUntil(settled);
    }
  }

  /**
   * Waits for something to come true while things settle, and no longer than that.
   *
   * @return whether it did
   */
  boolean comesTrue(BooleanSupplier fact) {
    return comesTrueUntil(settled, fact);
  }

  /** Waits for something to come true within this time from now. */
  boolean comesTrueWithin(Duration longest, BooleanSupplier fact) {
    return comesTrueUntil(world().clock().now().plus(longest), fact);
  }

  private boolean comesTrueUntil(Instant end, BooleanSupplier fact) {
    World here = world();
    while (!fact.getAsBoolean()) {
      Optional<Instant> next = here.clock().nextDue().filter(due -> !due.isAfter(end));
      if (next.isEmpty()) {
        if (end.isAfter(here.clock().now())) {
          here.runUntil(end);
        }
        return fact.getAsBoolean();
      }
      here.runUntil(next.get());
    }
    return true;
  }

  /** A room as it is now. */
  RoomState room(RoomId room) {
    return world()
        .director()
        .room(room)
        .orElseThrow(() -> new IllegalArgumentException(unknown(room)));
  }

  private String unknown(RoomId room) {
    var known = world().director().rooms().stream().map(r -> r.identity().room().value()).toList();
    return String.format(
        Locale.ROOT,
        "Expected a room that was created, but found \"%s\". %s",
        room,
        known.isEmpty() ? "None was created yet." : Nearest.remedy(room.value(), known));
  }

  /** The world, made when it is first needed. */
  World world() {
    if (world == null) {
      world =
          new World(
              book(),
              APP,
              Conditions.USUAL.under(Repertoire.profile()),
              SEED,
              new RecordLog(ledger));
    }
    return world;
  }

  Book book() {
    return Repertoire.book();
  }

  /** What was recorded so far. */
  Ledger ledger() {
    return ledger;
  }

  /**
   * Ends the scenario for an expectation that did not come true.
   *
   * @param expected completes "Expected …"
   * @param found completes ", but …"
   */
  AssertionError failed(RoomId room, String expected, String found) {
    return failed(expected, found, ledger.timeline(room, book().processes()));
  }

  /** The same where no single room is concerned. */
  AssertionError failed(String expected, String found) {
    return failed(expected, found, ledger.timeline(book().processes()));
  }

  private AssertionError failed(String expected, String found, String timeline) {
    boolean tables = (expected + found).contains("\n");
    return new AssertionError(
        String.format(
                Locale.ROOT,
                tables ? "Expected %s%nbut %s" : "Expected %s, but %s.",
                expected,
                found)
            + String.format(
                Locale.ROOT,
                "%nIt was %s after the start.%n%n%s%n%s",
                Times.clock(world().age()),
                timeline,
                again));
  }

  /** Ends the world; nothing is left of it. */
  void close() {
    if (world != null) {
      Repertoire.over(world);
      world.close();
      world = null;
    }
  }
}
