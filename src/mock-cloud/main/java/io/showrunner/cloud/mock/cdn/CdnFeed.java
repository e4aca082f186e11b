package io.showrunner.cloud.mock.cdn;

import io.showrunner.cloud.mock.room.Rooms;
import io.showrunner.cloud.mock.task.Intake;
import io.showrunner.cloud.mock.task.RelayTask;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Pushes a task's media to each of its targets: it flows while at least one user the task takes in
 * publishes (StartLiveMPUTask page, 2024-12-05).
 */
final class CdnFeed implements RelayTask.Part {
  private final RelayTask task;
  private final Rooms rooms;
  private final Cdn cdn;
  private final Map<String, Ingest> ingests = new LinkedHashMap<>();

  CdnFeed(RelayTask task, Rooms rooms, Cdn cdn) {
    this.task = task;
    this.rooms = rooms;
    this.cdn = cdn;
  }

  @Override
  public void look() {
    List<String> wanted = task.parameters().urls();
    List<String> unwanted = new ArrayList<>(ingests.keySet());
    unwanted.removeAll(wanted);
    unwanted.forEach(url -> ingests.remove(url).end());
    boolean flowing = new Intake(task.parameters(), rooms).flows();
    for (String url : wanted) {
      ingests.computeIfAbsent(url, u -> new Ingest(Target.of(u), task, cdn)).look(flowing);
    }
  }

  @Override
  public void end() {
    ingests.values().forEach(Ingest::end);
  }
}
