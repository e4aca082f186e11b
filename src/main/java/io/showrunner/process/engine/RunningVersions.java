package io.showrunner.process.engine;

import io.showrunner.input.BadInput;
import io.showrunner.process.check.ProcessFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/**
 * By which version of its diagram each instance runs, and what times that version has: an instance
 * keeps them, whatever has been deployed since.
 */
final class RunningVersions {
  private final RepositoryService repository;
  private final RuntimeService running;
  private final Map<String, DiagramTimes> times;

  /** In this engine; the times of what was deployed just now are known already. */
  RunningVersions(ProcessEngine engine, StoryDefinitions deployed) {
    this.repository = engine.getRepositoryService();
    this.running = engine.getRuntimeService();
    this.times = new ConcurrentHashMap<>(deployed.times());
  }

  /** The times of the version that the token's instance runs by. */
  DiagramTimes of(Token token) {
    ProcessInstance instance =
        running.createProcessInstanceQuery().processInstanceId(token.instance()).singleResult();
    return Optional.ofNullable(instance)
        .map(ProcessInstance::getProcessDefinitionId)
        .map(definition -> times.computeIfAbsent(definition, id -> read(id, token)))
        .orElse(DiagramTimes.UNKNOWN);
  }

  /** A version that today's checks would refuse runs on all the same. */
  private DiagramTimes read(String definition, Token token) {
    try (InputStream model = repository.getProcessModel(definition)) {
      byte[] xml = EngineKeys.unkeyed(model.readAllBytes(), token.story());
      return DiagramTimes.of(ProcessFile.read(token.story().fileName(), xml));
    } catch (BadInput refused) {
      return DiagramTimes.UNKNOWN;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
