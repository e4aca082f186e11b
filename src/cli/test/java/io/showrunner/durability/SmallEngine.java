package io.showrunner.durability;

import io.showrunner.broadcast.Admission;
import io.showrunner.broadcast.Cast;
import io.showrunner.broadcast.GuestsInBattle;
import io.showrunner.broadcast.Verdict;
import io.showrunner.clock.Chance;
import io.showrunner.clock.ShowClock;
import io.showrunner.cloud.CallbackReader;
import io.showrunner.cloud.CallbackTrust;
import io.showrunner.cloud.StreamCloud;
import io.showrunner.cloud.StreamUrls;
import io.showrunner.director.Desk;
import io.showrunner.director.Director;
import io.showrunner.director.Limits;
import io.showrunner.director.Outside;
import io.showrunner.director.Witness;
import io.showrunner.journal.Tables;
import io.showrunner.process.check.ProcessFiles;
import io.showrunner.process.engine.Stories;
import io.showrunner.process.engine.StoryDeployment;
import io.showrunner.process.engine.StoryEnginePlugin;
import io.showrunner.rules.Rulebook;
import io.showrunner.rules.drools.DroolsRulebook;
import io.showrunner.rules.tables.RuleTables;
import io.showrunner.vocabulary.AppId;
import java.nio.file.Path;
import java.time.Duration;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.spring.SpringTransactionsProcessEngineConfiguration;
import org.h2.jdbcx.JdbcConnectionPool;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** The director, the processes and the journal as an application has them, put together by hand. */
final class SmallEngine implements AutoCloseable {
  private static final AppId APP = new AppId("app-1");
  private static final int EVENTS_IN_A_COMMIT = 8;

  private final ProcessEngine processes;
  private final Director director;

  SmallEngine(DataSource database, ShowClock clock, StreamCloud cloud, Witness witness) {
    var transactions = new DataSourceTransactionManager(database);
    this.processes = processes(database, transactions);
    var definitions = StoryDeployment.deploy(processes, ProcessFiles.shipped());
    Tables.make(database);
    this.director =
        new Director(
            new Desk(
                APP,
                database,
                transactions,
                new Stories(processes, definitions),
                new RulesWithoutHaste(DroolsRulebook.of(RuleTables.shipped())),
                Outside.of(cloud),
                new CallbackReader(CallbackTrust.of(APP, "push.example.com", "aCallbackKeyOfOurs")),
                new StreamUrls(
                    "push.example.com",
                    "play.example.com",
                    "live",
                    "an-ingest-url-key",
                    "a-playback-url-key",
                    Duration.ofDays(7)),
                Duration.ofMinutes(2),
                Limits.USUAL,
                new Chance(1),
                clock,
                witness),
            EVENTS_IN_A_COMMIT);
  }

  /** The rules of the house, but for the calm of the picture: that is a matter of time. */
  private record RulesWithoutHaste(Rulebook rules) implements Rulebook {
    @Override
    public Verdict decide(Cast cast) {
      return rules.decide(cast);
    }

    @Override
    public GuestsInBattle guestsInBattle(Cast cast) {
      return rules.guestsInBattle(cast);
    }

    @Override
    public Admission admission(Cast cast) {
      return rules.admission(cast);
    }
  }

  /** The database in this folder, as production must have it. */
  static JdbcConnectionPool onDisk(Path folder) {
    return JdbcConnectionPool.create(
        "jdbc:h2:file:" + folder.resolve("showrunner").toAbsolutePath() + ";WRITE_DELAY=0",
        "sa",
        "");
  }

  private static ProcessEngine processes(
      DataSource database, DataSourceTransactionManager transactions) {
    var settings = new SpringTransactionsProcessEngineConfiguration();
    settings.setProcessEngineName("small");
    settings.setDataSource(database);
    settings.setTransactionManager(transactions);
    settings.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
    settings.setHistoryLevel(HistoryLevel.HISTORY_LEVEL_NONE);
    settings.setHistory(ProcessEngineConfiguration.HISTORY_NONE);
    settings.setJobExecutorActivate(false);
    settings.setMetricsEnabled(false);
    settings.setTaskMetricsEnabled(false);
    settings.setCmmnEnabled(false);
    settings.setDmnEnabled(false);
    settings.setIdGenerator(new StrongUuidGenerator());
    new StoryEnginePlugin().preInit(settings);
    return settings.buildProcessEngine();
  }

  Director director() {
    return director;
  }

  @Override
  public void close() {
    processes.close();
  }
}
