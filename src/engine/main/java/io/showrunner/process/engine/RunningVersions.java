package io.showrunner.process.engine;

import io.showrunner.process.check.KeptTimes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.jspecify.annotations.Nullable;

/**
 * By which version of its diagram each instance runs, and what times that version has: an instance
 * keeps them, whatever has been deployed since.
 */
final class RunningVersions {
  private final RepositoryService repository;
  private final CommandExecutor commands;
  private final Map<String, KeptTimes> times;

  /** In this engine; the times of what was deployed just now are known already. */
  RunningVersions(ProcessEngine engine, CommandExecutor commands, StoryDefinitions deployed) {
    this.repository = engine.getRepositoryService();
    this.commands = commands;
    this.times = new ConcurrentHashMap<>(deployed.times());
  }

  /** The times of the version that the token's instance runs by. */
  KeptTimes of(Token token) {
    return Optional.ofNullable(commands.execute(context -> definition(context, token.instance())))
        .map(definition -> times.computeIfAbsent(definition, id -> read(id, token)))
        .orElse(KeptTimes.UNKNOWN);
  }

  /** By its key: a query would be put together anew each time, and this is asked in each turn. */
  private static @Nullable String definition(CommandContext context, String instance) {
    ExecutionEntity found = context.getExecutionManager().findExecutionById(instance);
    return found == null ? null : found.getProcessDefinitionId();
  }

  /** A version that today's checks would refuse runs on all the same. */
  private KeptTimes read(String definition, Token token) {
    try (InputStream model = repository.getProcessModel(definition)) {
      byte[] xml = EngineKeys.unkeyed(model.readAllBytes(), token.story());
      return KeptTimes.ofRunning(token.story().fileName(), xml);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
