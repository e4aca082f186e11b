package io.showrunner.simulator;

import io.showrunner.broadcast.RoomEvent;
import io.showrunner.clock.ShowClock;
import io.showrunner.cloud.Callback;
import io.showrunner.director.Desk;
import io.showrunner.director.Director;
import io.showrunner.director.Milestones;
import io.showrunner.director.Witness.Heard;
import io.showrunner.journal.Tables;
import io.showrunner.process.check.ProcessFiles;
import io.showrunner.process.engine.SimulatedEngine;
import io.showrunner.process.engine.Stories;
import io.showrunner.process.engine.StoryDeployment;
import io.showrunner.vocabulary.Milestone;
import io.showrunner.vocabulary.RoomId;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The machine our engine runs on. It can lose its power: then all that was in memory or on the
 * clock is gone, what was not committed is rolled back, and nobody answers. What comes back later
 * finds the database, and nothing else.
 */
final class Machine implements AutoCloseable {
  private final Platform platform;
  private final Furniture furniture;
  private final Onlooker onlooker;
  private Life life;
  private boolean up = true;
  private boolean doomed;
  private @Nullable Milestone doomedAt;

  /**
   * What outlasts every life.
   *
   * @param ids gives out fresh ids; in production chance does, which has no memory to lose either
   */
  record Platform(
      DataSource database,
      PlatformTransactionManager transactions,
      ProcessFiles processes,
      ShowClock clock,
      AtomicLong ids) {}

  /** Sets up the desk of a new life. */
  @FunctionalInterface
  interface Furniture {
    Desk desk(ShowClock clock, Stories stories, Milestones milestones);
  }

  /** Sees the machine lose its power and come back. */
  interface Onlooker {
    /**
     * It is dead.
     *
     * @param where how far it had come, or null if it was doing nothing
     */
    void died(@Nullable Milestone where);

    /** It is there again, and about to take up what was left. */
    void isBack();
  }

  private record Life(ClockOfOneLife clock, SimulatedEngine engine, Director director) {}

  Machine(Platform platform, Furniture furniture, Onlooker onlooker) {
    this.platform = platform;
    this.furniture = furniture;
    this.onlooker = onlooker;
    this.life = begin(platform, furniture, this::withPower, this::reached);
  }

  private static Life begin(
      Platform on,
      Furniture furniture,
      java.util.function.Consumer<Runnable> edge,
      Milestones milestones) {
    var clock = new ClockOfOneLife(on.clock(), edge);
    var engine = new SimulatedEngine(on.database(), on.transactions(), clock, on.ids());
    var definitions = StoryDeployment.deploy(engine.engine(), on.processes());
    Tables.make(on.database());
    var desk = furniture.desk(clock, new Stories(engine.engine(), definitions), milestones);
    return new Life(clock, engine, new Director(desk));
  }

  /** The director; of a dead machine, only for reading what stands in the database. */
  Director director() {
    return life.director();
  }

  boolean isUp() {
    return up;
  }

  /** An app tells the director something; empty if it gets no answer. */
  Optional<Heard> tell(RoomId room, RoomEvent event, String key) {
    return answered(() -> life.director().tell(room, event, key));
  }

  /** The cloud calls back; empty if it gets no answer. */
  Optional<Heard> hear(Callback callback) {
    return answered(() -> life.director().hear(callback));
  }

  /**
   * From now on the machine dies as soon as the engine reaches a milestone.
   *
   * @param where this one, or null for whichever comes first
   */
  void isDoomed(@Nullable Milestone where) {
    doomed = up;
    doomedAt = where;
  }

  /** A new life on the same database; if the machine still runs, it loses its power first. */
  void restart() {
    if (up) {
      die(null);
    }
    life = begin(platform, furniture, this::withPower, this::reached);
    up = true;
    onlooker.isBack();
    life.director().resume();
  }

  private void reached(Milestone milestone) {
    if (doomed && (doomedAt == null || doomedAt == milestone)) {
      throw new PowerCut(milestone);
    }
  }

  private void withPower(Runnable work) {
    try {
      work.run();
    } catch (PowerCut cut) {
      die(cut.where());
    }
  }

  private Optional<Heard> answered(Supplier<Heard> work) {
    if (!up) {
      return Optional.empty();
    }
    try {
      return Optional.of(work.get());
    } catch (PowerCut cut) {
      die(cut.where());
      return Optional.empty();
    }
  }

  private void die(@Nullable Milestone where) {
    up = false;
    doomed = false;
    life.clock().end();
    life.engine().close();
    onlooker.died(where);
  }

  @Override
  public void close() {
    if (up) {
      life.engine().close();
    }
  }
}
