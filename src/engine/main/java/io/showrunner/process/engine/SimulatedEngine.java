package io.showrunner.process.engine;

import io.showrunner.clock.ShowClock;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * A process engine for one world of a simulation: its timers run on the world's clock, its ids are
 * counted from one, and nothing of it runs by itself.
 *
 * <p>Engines share the SQL statements the engine reads at its start, which is nearly all an engine
 * costs to build (about 90 ms instead of 700 ms); so all must be given the same data source.
 */
public final class SimulatedEngine implements AutoCloseable {
  private static final AtomicLong BUILT = new AtomicLong();

  private final ProcessEngine engine;

  /**
   * Builds an engine whose tables are made, if they are missing, in the database behind {@code
   * database}.
   *
   * @param ids the last id given out; an engine that takes over a database goes on from there
   */
  public SimulatedEngine(
      DataSource database,
      PlatformTransactionManager transactions,
      ShowClock clock,
      AtomicLong ids) {
    var settings =
        QuietSettings.of("world-" + BUILT.incrementAndGet(), database, transactions, clock);
    settings.setUseSharedSqlSessionFactory(true);
    settings.setBpmnParseFactory(new ReadySchema());
    settings.setIdGenerator(() -> padded(ids.incrementAndGet()));
    this.engine = settings.buildProcessEngine();
  }

  /** Of twelve digits, so that ids sort as they were given out. */
  private static String padded(long id) {
    String digits = Long.toString(id);
    return "0".repeat(Math.max(0, 12 - digits.length())) + digits;
  }

  /** The engine. */
  public ProcessEngine engine() {
    return engine;
  }

  @Override
  public void close() {
    engine.close();
  }
}
