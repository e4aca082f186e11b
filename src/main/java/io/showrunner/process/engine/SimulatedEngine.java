package io.showrunner.process.engine;

import io.showrunner.clock.ShowClock;
import java.time.Duration;
import java.util.Date;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.calendar.BusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.DurationBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.MapBusinessCalendarManager;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.spring.SpringTransactionsProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
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
    var settings = new SpringTransactionsProcessEngineConfiguration();
    settings.setProcessEngineName("world-" + BUILT.incrementAndGet());
    settings.setDataSource(database);
    settings.setTransactionManager(transactions);
    settings.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
    settings.setUseSharedSqlSessionFactory(true);
    settings.setHistoryLevel(HistoryLevel.HISTORY_LEVEL_NONE);
    settings.setHistory(ProcessEngineConfiguration.HISTORY_NONE);
    settings.setJobExecutorActivate(false);
    settings.setMetricsEnabled(false);
    settings.setTaskMetricsEnabled(false);
    settings.setCmmnEnabled(false);
    settings.setDmnEnabled(false);
    settings.setAuthorizationEnabled(false);
    settings.setBusinessCalendarManager(
        new MapBusinessCalendarManager()
            .addBusinessCalendar(DurationBusinessCalendar.NAME, new WorldCalendar(clock)));
    settings.setIdGenerator(() -> padded(ids.incrementAndGet()));
    new StoryEnginePlugin().preInit(settings);
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

  /** Durations counted from the world's present. */
  private record WorldCalendar(ShowClock clock) implements BusinessCalendar {
    @Override
    public Date resolveDuedate(String duration) {
      return Date.from(clock.now().plus(Duration.parse(duration)));
    }

    @Override
    public Date resolveDuedate(String duration, @Nullable Date from) {
      return from == null
          ? resolveDuedate(duration)
          : Date.from(from.toInstant().plus(Duration.parse(duration)));
    }

    @Override
    public Date resolveDuedate(String duration, Task task) {
      return resolveDuedate(duration);
    }
  }
}
