package io.showrunner.simulator.invariant;

import io.showrunner.cloud.mock.task.TaskView;
import java.util.List;
import java.util.Locale;

/** At most one live task per channel: two would push the same show twice. */
final class OneLiveTaskPerChannel implements Invariant {
  @Override
  public List<String> breaches(Scene scene) {
    if (scene.tasks().size() <= 1) {
      return List.of();
    }
    return List.of(
        String.format(
            Locale.ROOT,
            "Expected at most one live task in channel %s, but there are %s: %s.",
            scene.made().channel(),
            scene.tasks().size(),
            scene.tasks().stream().map(TaskView::task).toList()));
  }
}
