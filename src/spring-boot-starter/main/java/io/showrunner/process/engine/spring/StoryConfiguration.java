package io.showrunner.process.engine.spring;

import io.showrunner.process.check.ProcessFiles;
import io.showrunner.process.engine.Stories;
import io.showrunner.process.engine.StoryDeployment;
import io.showrunner.process.engine.StoryEnginePlugin;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The stories as beans, told by the application's own process engine. */
@Configuration(proxyBeanMethods = false)
public class StoryConfiguration {
  /** Must be known before the engine is built. */
  @Bean
  static StoryEnginePlugin storyEnginePlugin() {
    return new StoryEnginePlugin();
  }

  @Bean
  @ConditionalOnMissingBean
  Stories stories(ProcessEngine engine, ProcessFiles files) {
    return new Stories(engine, StoryDeployment.deploy(engine, files));
  }
}
