package io.showrunner.boot;

import io.showrunner.clock.Chance;
import io.showrunner.clock.ShowClock;
import io.showrunner.clock.VirtualClock;
import io.showrunner.cloud.StreamCloud;
import io.showrunner.cloud.mock.MockCloud;
import io.showrunner.cloud.mock.ground.MockSettings;
import io.showrunner.vocabulary.AppId;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executor;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** An application that has added the library, on a clock that its test turns. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
class AnApplication {
  static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  /** All that must be set, but the place of the database; with no migrations of its own. */
  static final String[] SETTINGS = {
    "showrunner.app=app-1",
    "showrunner.push.domain=push.example.com",
    "showrunner.push.key=an-ingest-url-key",
    "showrunner.play.domain=play.example.com",
    "showrunner.play.key=a-playback-url-key",
    "showrunner.callback-key=aCallbackKeyOfOurs",
    "camunda.bpm.job-execution.enabled=false",
    "spring.flyway.enabled=false",
    "spring.liquibase.enabled=false"
  };

  @Bean
  VirtualClock clock() {
    return new VirtualClock(START);
  }

  /** Nobody sweeps here: the virtual clock is for one thread, and years pass in a test. */
  @Bean(name = "showrunnerAside")
  Executor aside() {
    return work -> {};
  }

  @Bean
  StreamCloud cloud(ShowClock clock) {
    var domain =
        new MockSettings.IngestDomain(
            "push.example.com", "an-ingest-url-key", Duration.ofDays(7), "aCallbackKeyOfOurs");
    return new MockCloud(MockSettings.of(new AppId("app-1"), domain), clock, new Chance(1));
  }
}
