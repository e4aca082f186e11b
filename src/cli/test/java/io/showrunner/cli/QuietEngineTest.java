package io.showrunner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import org.junit.jupiter.api.Test;

/** A walk that fails is told in our words: the engine adds no stack trace on stderr. */
class QuietEngineTest {
  @Test
  void theEnginePrintsNoStackTraceOfAFailedWalk() throws Exception {
    var context = new LoggerContext();
    var reader = new JoranConfigurator();
    reader.setContext(context);
    reader.doConfigure(Main.class.getResource("logging.xml"));
    assertThat(context.getLogger("org.camunda.bpm.engine.context").getEffectiveLevel())
        .isEqualTo(Level.OFF);
    assertThat(context.getLogger("org.camunda").getEffectiveLevel()).isEqualTo(Level.WARN);
  }
}
