package io.showrunner.process.engine;

import io.showrunner.process.Story;
import io.showrunner.vocabulary.Words;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.jspecify.annotations.Nullable;

/**
 * Processes that an earlier version deployed, when ours had no prefix in the engine: what was begun
 * by them goes on. A process of the application's own that is called the same is left alone; it is
 * told apart by who deployed it.
 */
final class EarlierKeys {
  /** Where the library's own diagrams lay, and Camunda's scan of the class path found them. */
  private static final String SCANNED = "io/showrunner/defaults/processes/";

  private EarlierKeys() {}

  /** The story of a process that the engine is reading just now; empty if it is none of ours. */
  static Optional<Story> story(ProcessDefinitionEntity reading) {
    return Words.find(Story.class, reading.getKey()).filter(story -> isOurs(reading));
  }

  private static boolean isOurs(ProcessDefinitionEntity reading) {
    CommandContext context = Context.getCommandContext();
    ProcessDefinitionEntity stored =
        context
            .getProcessDefinitionManager()
            .findProcessDefinitionByDeploymentAndKey(reading.getDeploymentId(), reading.getKey());
    return stored != null
        && isOurs(
            context.getDeploymentManager().findDeploymentById(reading.getDeploymentId()).getName(),
            stored.getResourceName());
  }

  /** What the scan deployed was begun by the engine's job executor as well as by us. */
  static void suspendTimers(ProcessEngine engine) {
    RepositoryService repository = engine.getRepositoryService();
    String[] words = Words.all(Story.class).toArray(String[]::new);
    for (ProcessDefinition each :
        repository.createProcessDefinitionQuery().processDefinitionKeyIn(words).list()) {
      String deployment =
          repository
              .createDeploymentQuery()
              .deploymentId(each.getDeploymentId())
              .singleResult()
              .getName();
      if (isOurs(deployment, each.getResourceName())) {
        engine.getManagementService().suspendJobDefinitionByProcessDefinitionId(each.getId(), true);
      }
    }
  }

  private static boolean isOurs(@Nullable String deployment, String resource) {
    boolean byUs =
        StoryDeployment.NAME.equals(deployment)
            && Words.all(Story.class).stream().anyMatch(word -> resource.equals(word + ".bpmn"));
    return byUs || resource.contains(SCANNED);
  }
}
