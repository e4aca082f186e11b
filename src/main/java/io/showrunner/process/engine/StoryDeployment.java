package io.showrunner.process.engine;

import io.showrunner.process.check.ProcessFile;
import io.showrunner.process.check.ProcessFiles;
import java.io.ByteArrayInputStream;
import org.camunda.bpm.engine.ProcessEngine;

/** Hands checked process files to the engine. */
public final class StoryDeployment {
  private static final String NAME = "showrunner";

  private StoryDeployment() {}

  /**
   * Deploys what differs from what was deployed last; stories already begun go on as they began.
   * Their timers are suspended, which keeps the engine's own job executor off them and nothing
   * else: only the director's turns fire them.
   */
  public static void deploy(ProcessEngine engine, ProcessFiles files) {
    var deployment =
        engine.getRepositoryService().createDeployment().name(NAME).enableDuplicateFiltering(true);
    for (ProcessFile file : files.files()) {
      deployment.addInputStream(file.story().fileName(), new ByteArrayInputStream(file.bytes()));
    }
    deployment.deploy();
    for (ProcessFile file : files.files()) {
      engine
          .getManagementService()
          .suspendJobDefinitionByProcessDefinitionKey(file.story().word(), true);
    }
  }
}
