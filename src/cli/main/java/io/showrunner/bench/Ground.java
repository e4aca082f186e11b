package io.showrunner.bench;

import io.showrunner.clock.ShowClock;
import io.showrunner.journal.DiskDatabase;
import io.showrunner.journal.MemoryDatabase;
import io.showrunner.journal.Tables;
import io.showrunner.process.check.ProcessFiles;
import io.showrunner.process.engine.ServedEngine;
import io.showrunner.process.engine.SimulatedEngine;
import io.showrunner.process.engine.Stories;
import io.showrunner.process.engine.StoryDeployment;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/**
 * What a director stands on: on disk as {@code serve} has it, with a pool of connections; in memory
 * as simulations have it, on one thread.
 */
record Ground(
    DataSource source,
    DataSourceTransactionManager transactions,
    Stories stories,
    @Nullable PassingFolder folder,
    Runnable closing)
    implements AutoCloseable {

  static Ground of(boolean onDisk, ShowClock clock, ProcessFiles processes) {
    Ground ground = onDisk ? asServed(clock, processes) : asSimulated(clock, processes);
    Tables.make(ground.source());
    return ground;
  }

  private static Ground asServed(ShowClock clock, ProcessFiles processes) {
    var folder = new PassingFolder();
    DiskDatabase database = DiskDatabase.in(folder.path());
    var transactions = new DataSourceTransactionManager(database.source());
    var engine = new ServedEngine(database.source(), transactions, clock);
    var definitions = StoryDeployment.deploy(engine.engine(), processes);
    return new Ground(
        database.source(),
        transactions,
        new Stories(engine.engine(), definitions),
        folder,
        () -> {
          engine.close();
          database.close();
          folder.close();
        });
  }

  private static Ground asSimulated(ShowClock clock, ProcessFiles processes) {
    MemoryDatabase database = MemoryDatabase.open();
    DataSource source = MemoryDatabase.onThisThread();
    var transactions = new DataSourceTransactionManager(source);
    var engine = new SimulatedEngine(source, transactions, clock, new AtomicLong());
    var definitions = StoryDeployment.deploy(engine.engine(), processes);
    return new Ground(
        source,
        transactions,
        new Stories(engine.engine(), definitions),
        null,
        () -> {
          engine.close();
          database.close();
        });
  }

  long bytesOnDisk() {
    return folder == null ? 0 : folder.bytes();
  }

  @Override
  public void close() {
    closing.run();
  }
}
