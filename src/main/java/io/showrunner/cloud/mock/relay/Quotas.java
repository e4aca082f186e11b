package io.showrunner.cloud.mock.relay;

import io.showrunner.cloud.mock.ground.Assumption;
import io.showrunner.cloud.mock.ground.MockSettings;
import io.showrunner.cloud.mock.task.RelayTask;
import io.showrunner.cloud.mock.task.TaskParameters;
import java.util.Collection;
import java.util.Optional;

/** How many tasks of a kind an application may have (StartLiveMPUTask page, 2024-12-05). */
public final class Quotas {
  private final boolean modeChangeMoves;
  private MockSettings.Quota quota;

  /** Those of the settings. */
  public Quotas(MockSettings settings) {
    this.quota = settings.quota();
    this.modeChangeMoves = settings.holds(Assumption.MODE_CHANGE_MOVES_QUOTA);
  }

  /** Those that hold now. */
  public MockSettings.Quota allowed() {
    return quota;
  }

  /** Others from now on; what runs goes on running. */
  public void allow(MockSettings.Quota now) {
    quota = now;
  }

  /** Why one more task of this mode cannot be had, if it cannot. */
  Optional<String> objection(TaskParameters wanted, Collection<RelayTask> live) {
    int mode = wanted.mixMode();
    int most = mode == 0 ? quota.single() : quota.mixed();
    long now =
        live.stream()
            .filter(t -> t.parameters().app().equals(wanted.app()))
            .filter(t -> countedMode(t) == mode)
            .count();
    return now < most
        ? Optional.empty()
        : Optional.of(
            "The quota of %s tasks of MixMode %s of AppId '%s' is full."
                .formatted(most, mode, wanted.app()));
  }

  /** Why a task cannot change to this mode, if it cannot. */
  Optional<String> objectionToChange(
      RelayTask task, TaskParameters wanted, Collection<RelayTask> live) {
    boolean moves = modeChangeMoves && task.parameters().mixMode() != wanted.mixMode();
    return moves ? objection(wanted, live) : Optional.empty();
  }

  private int countedMode(RelayTask task) {
    return modeChangeMoves ? task.parameters().mixMode() : task.startedMode();
  }
}
