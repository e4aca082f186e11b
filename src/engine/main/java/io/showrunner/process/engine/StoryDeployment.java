package io.showrunner.process.engine;

import io.showrunner.process.Story;
import io.showrunner.process.check.KeptTimes;
import io.showrunner.process.check.ProcessFile;
import io.showrunner.process.check.ProcessFiles;
import java.io.ByteArrayInputStream;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;

/** Hands checked process files to the engine. */
public final class StoryDeployment {
  static final String NAME = "showrunner";

  private StoryDeployment() {}

  /**
   * Deploys what differs from what was deployed last; stories already begun go on as they began.
   * Their timers are suspended, which keeps the engine's own job executor off them and nothing
   * else: only the director's turns fire them.
   *
   * @return by what stories begin from now on
   */
  public static StoryDefinitions deploy(ProcessEngine engine, ProcessFiles files) {
    RepositoryService repository = engine.getRepositoryService();
    var deployment = repository.createDeployment().name(NAME).enableDuplicateFiltering(true);
    for (ProcessFile file : files.files()) {
      deployment.addInputStream(
          file.story().fileName(), new ByteArrayInputStream(EngineKeys.keyed(file)));
    }
    deployment.deploy();
    Map<Story, String> ids = new EnumMap<>(Story.class);
    Map<String, KeptTimes> times = new LinkedHashMap<>();
    for (ProcessFile file : files.files()) {
      String key = EngineKeys.of(file.story());
      engine.getManagementService().suspendJobDefinitionByProcessDefinitionKey(key, true);
      ProcessDefinition ours =
          repository
              .createProcessDefinitionQuery()
              .processDefinitionKey(key)
              .latestVersion()
              .singleResult();
      ids.put(file.story(), ours.getId());
      times.put(ours.getId(), KeptTimes.of(file));
    }
    EarlierKeys.suspendTimers(engine);
    return new StoryDefinitions(ids, times);
  }
}
