package io.showrunner.simulator.invariant;

import java.util.List;

/** When nothing is due any more, no command waits for the cloud: nobody would ever send it. */
final class NothingIsLeftWaiting implements Invariant {
  @Override
  public List<String> breaches(Scene scene) {
    return scene.busy()
        ? List.of("Expected nothing to wait when nothing is due any more, but commands do.")
        : List.of();
  }
}
