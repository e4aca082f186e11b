package io.showrunner.process.engine;

import java.util.List;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;

/** The timers that a step of the engine made, as it has them in mind until they are stored. */
final class NewTimers {
  private NewTimers() {}

  static List<Token.RunningTimer> of(CommandContext context) {
    return context
        .getDbEntityManager()
        .getDbEntityCache()
        .getEntitiesByType(TimerEntity.class)
        .stream()
        .map(timer -> new Token.RunningTimer(timer.getId(), timer.getDuedate().toInstant()))
        .toList();
  }
}
