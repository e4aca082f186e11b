package io.showrunner.boot;

import static io.showrunner.boot.ShowrunnerProperties.required;

import io.showrunner.clock.Chance;
import io.showrunner.clock.ShowClock;
import io.showrunner.clock.SystemClock;
import io.showrunner.cloud.CallbackReader;
import io.showrunner.cloud.CallbackTrust;
import io.showrunner.cloud.MessageFormat;
import io.showrunner.cloud.StreamCloud;
import io.showrunner.cloud.StreamUrls;
import io.showrunner.director.AsideThreads;
import io.showrunner.director.Desk;
import io.showrunner.director.Director;
import io.showrunner.director.Limits;
import io.showrunner.director.Outside;
import io.showrunner.director.Replays;
import io.showrunner.director.TroubleLog;
import io.showrunner.director.TwoWitnesses;
import io.showrunner.director.Witness;
import io.showrunner.journal.Tables;
import io.showrunner.process.Story;
import io.showrunner.process.check.ProcessFiles;
import io.showrunner.process.engine.Stories;
import io.showrunner.process.engine.spring.StoryConfiguration;
import io.showrunner.rules.Rulebook;
import io.showrunner.rules.drools.DroolsRulebook;
import io.showrunner.rules.tables.RuleTables;
import io.showrunner.vocabulary.AppId;
import java.util.concurrent.Executor;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The engine as beans. Each can be replaced by one of the application's own; the {@link
 * StreamCloud} is the application's own unless the settings choose the vendor's. Journal and
 * processes live in the application's database, in its transactions.
 */
@AutoConfiguration(afterName = "org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration")
@ConditionalOnProperty(name = "showrunner.enabled", matchIfMissing = true)
@EnableConfigurationProperties(ShowrunnerProperties.class)
@Import(StoryConfiguration.class)
public class ShowrunnerAutoConfiguration {
  private static final System.Logger LOG =
      System.getLogger(ShowrunnerAutoConfiguration.class.getName());
  private static final String ASIDE = "showrunnerAside";

  @Bean
  @ConditionalOnMissingBean
  ShowClock showClock() {
    return new SystemClock();
  }

  @Bean
  @ConditionalOnMissingBean
  Rulebook rulebook(ShowrunnerProperties settings) {
    RuleTables tables =
        settings.rules() == null ? RuleTables.shipped() : RuleTables.read(settings.rules());
    tables.warnings().forEach(it -> LOG.log(System.Logger.Level.WARNING, it.toString()));
    return DroolsRulebook.of(tables);
  }

  @Bean
  @ConditionalOnMissingBean
  ProcessFiles processFiles(ShowrunnerProperties settings) {
    return settings.processes() == null
        ? ProcessFiles.shipped()
        : ProcessFiles.read(settings.processes());
  }

  @Bean
  @ConditionalOnMissingBean
  StreamUrls streamUrls(ShowrunnerProperties settings) {
    return new StreamUrls(
        required(settings.push().domain(), "showrunner.push.domain"),
        required(settings.play().domain(), "showrunner.play.domain"),
        settings.push().appName(),
        required(settings.push().key(), "showrunner.push.key"),
        required(settings.play().key(), "showrunner.play.key"),
        settings.push().validity());
  }

  @Bean
  @ConditionalOnMissingBean
  CallbackReader callbackReader(ShowrunnerProperties settings) {
    return new CallbackReader(
        CallbackTrust.of(
            app(settings),
            required(settings.push().domain(), "showrunner.push.domain"),
            required(settings.callbackKey(), "showrunner.callback-key")));
  }

  /** Where the cloud is asked aside: a few threads, which end with the application. */
  @Bean(name = ASIDE, defaultCandidate = false)
  @ConditionalOnMissingBean(name = ASIDE)
  AsideThreads showrunnerAside() {
    return new AsideThreads();
  }

  /** Makes its tables once the application's own migrations are done. */
  @Bean
  @ConditionalOnMissingBean
  @DependsOnDatabaseInitialization
  Director director(
      ShowrunnerProperties settings,
      DataSource database,
      PlatformTransactionManager transactions,
      Stories stories,
      ProcessFiles processes,
      Rulebook rules,
      ObjectProvider<StreamCloud> cloud,
      CallbackReader callbacks,
      StreamUrls urls,
      ShowClock clock,
      @Qualifier(ASIDE) ObjectProvider<Executor> aside,
      ObjectProvider<Replays> replays,
      ObjectProvider<MessageFormat> messages,
      ObjectProvider<Witness> witness) {
    Tables.make(database);
    return new Director(
        new Desk(
            app(settings),
            database,
            transactions,
            stories,
            rules,
            Outside.of(cloud.getIfAvailable(() -> noCloud(settings)), aside.getObject())
                .with(replays.getIfAvailable())
                .with(messages.getIfAvailable(() -> MessageFormat.USUAL)),
            callbacks,
            urls,
            processes.of(Story.BROADCAST).grace().orElseThrow(),
            Limits.USUAL.withMixes(settings.cloud().mixes()),
            Chance.fresh(),
            clock,
            new TwoWitnesses(new TroubleLog(clock), witness.getIfAvailable(() -> Witness.NOBODY))),
        settings.commitEvents());
  }

  @Bean
  ApplicationListener<ApplicationReadyEvent> showrunnerResumes(Director director) {
    return ready -> director.resume();
  }

  private static AppId app(ShowrunnerProperties settings) {
    return new AppId(required(settings.app(), "showrunner.app"));
  }

  private static StreamCloud noCloud(ShowrunnerProperties settings) {
    throw new IllegalStateException(
        settings.cloud().kind() == ShowrunnerProperties.Cloud.Kind.ALIYUN
            ? "Expected io.showrunner:showrunner-aliyun and the vendor's SDK that comes with it on the"
                + " class path, because 'showrunner.cloud.kind' is aliyun, but it is not there."
            : "Expected a bean of type StreamCloud, but there is none: the application says which"
                + " cloud to talk to, with one or with 'showrunner.cloud.kind'. For trying out,"
                + " io.showrunner.cloud.mock.MockCloud of showrunner-mock-cloud is one.");
  }
}
