package io.showrunner.process.engine;

import io.showrunner.clock.ShowClock;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * A process engine for a server of our own. Its ids come from its database in blocks, so that an
 * engine that takes over the database after a crash gives out none twice.
 */
public final class ServedEngine implements AutoCloseable {
  private static final AtomicLong BUILT = new AtomicLong();

  /**
   * So large because fetching a block is a commit of its own, in the middle of a turn: with the
   * usual 100 they were an eighth of all work. What a crash leaves of a block is never given out.
   */
  private static final int IDS_IN_A_BLOCK = 100_000;

  private final ProcessEngine engine;

  /** Builds an engine whose tables are made, if they are missing, in this database. */
  public ServedEngine(
      DataSource database, PlatformTransactionManager transactions, ShowClock clock) {
    var settings =
        QuietSettings.of("server-" + BUILT.incrementAndGet(), database, transactions, clock);
    settings.setIdBlockSize(IDS_IN_A_BLOCK);
    this.engine = settings.buildProcessEngine();
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
