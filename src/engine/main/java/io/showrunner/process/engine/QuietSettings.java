package io.showrunner.process.engine;

import io.showrunner.clock.ShowClock;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.calendar.DurationBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.MapBusinessCalendarManager;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.spring.SpringTransactionsProcessEngineConfiguration;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Settings of an engine of our own that tells stories, on our clock, and does nothing by itself.
 */
final class QuietSettings {
  private QuietSettings() {}

  static SpringTransactionsProcessEngineConfiguration of(
      String name, DataSource database, PlatformTransactionManager transactions, ShowClock clock) {
    var settings = new SpringTransactionsProcessEngineConfiguration();
    settings.setProcessEngineName(name);
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
    settings.setAuthorizationEnabled(false);
    // Whoever looks for a definition would have its whole diagram read for it.
    settings.setEnableFetchProcessDefinitionDescription(false);
    settings.setBusinessCalendarManager(
        new MapBusinessCalendarManager()
            .addBusinessCalendar(DurationBusinessCalendar.NAME, new StoryCalendar(clock)));
    new StoryEnginePlugin().preInit(settings);
    return settings;
  }
}
