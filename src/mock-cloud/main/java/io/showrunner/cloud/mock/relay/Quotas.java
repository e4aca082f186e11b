package io.showrunner.cloud.mock.relay;

import io.showrunner.cloud.mock.ground.Assumption;
import io.showrunner.cloud.mock.ground.MockSettings;
import io.showrunner.cloud.mock.task.RelayTask;
import io.showrunner.cloud.mock.task.TaskParameters;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** How many tasks of a kind an application may have (StartLiveMPUTask page, 2024-12-05). */
public final class Quotas {
  private final MockSettings settings;
  private MockSettings.Quota quota;

  /** Those of the settings. */
  public Quotas(MockSettings settings) {
    this.quota = settings.quota();
    this.settings = settings;
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
    int most = most(mode);
    int now = 0;
    int started = 0;
    for (RelayTask task : live) {
      if (task.parameters().app().equals(wanted.app())) {
        now += task.parameters().mixMode() == mode ? 1 : 0;
        started += task.startedMode() == mode ? 1 : 0;
      }
    }
    boolean fits = now < most;
    if (fits != started < most && !settings.holds(Assumption.MODE_CHANGE_MOVES_QUOTA)) {
      fits = !fits;
    }
    return fits ? Optional.empty() : Optional.of(full(most, wanted));
  }

  private int most(int mode) {
    return mode == 0 ? quota.single() : quota.mixed();
  }

  private static String full(int most, TaskParameters wanted) {
    return String.format(
        Locale.ROOT,
        "The quota of %s tasks of MixMode %s of AppId '%s' is full.",
        most,
        wanted.mixMode(),
        wanted.app());
  }

  /** Why a task cannot change to this mode, if it cannot. */
  Optional<String> objectionToChange(
      RelayTask task, TaskParameters wanted, Collection<RelayTask> live) {
    if (task.parameters().mixMode() == wanted.mixMode()) {
      return Optional.empty();
    }
    int mode = wanted.mixMode();
    int most = most(mode);
    long now =
        live.stream()
            .map(RelayTask::parameters)
            .filter(other -> other.app().equals(wanted.app()) && other.mixMode() == mode)
            .count();
    return now >= most && settings.holds(Assumption.MODE_CHANGE_MOVES_QUOTA)
        ? Optional.of(full(most, wanted))
        : Optional.empty();
  }
}
