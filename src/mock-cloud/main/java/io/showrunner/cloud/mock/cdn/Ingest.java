package io.showrunner.cloud.mock.cdn;

import io.showrunner.clock.ShowClock;
import io.showrunner.cloud.mock.task.RelayTask;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One stream arriving at the CDN. Publish is told two seconds after media began if it still flows
 * then; ten seconds without media cut it, and publish_done follows (vendor's stream ingest callback
 * page, 2025-01-08). What was configured about callbacks when its media began holds until it is
 * cut: documented for the key (callback authentication page, 2026-06-30), assumed for the rest.
 *
 * <p>Assumed: that a pause before the publish begins the two seconds anew; that a target with a
 * wrong signature is cut at once and tells nothing.
 */
final class Ingest {
  private final Target target;
  private final RelayTask task;
  private final Cdn cdn;
  private boolean announced;
  private boolean sizeTold;
  private boolean flowing;
  private NotifyConfig config;
  private @Nullable OnlineStream online;
  private ShowClock.@Nullable Alarm alarm;

  Ingest(Target target, RelayTask task, Cdn cdn) {
    this.target = target;
    this.task = task;
    this.cdn = cdn;
    this.config = cdn.configured();
  }

  void look(boolean nowFlowing) {
    if (nowFlowing == flowing) {
      return;
    }
    flowing = nowFlowing;
    callOff();
    if (flowing && !announced && cdn.letsIn(target)) {
      config = cdn.configured();
      online = cdn.comesOnline(target, task);
      wake(cdn.times().publish(), this::announce);
    } else if (!flowing && announced) {
      wake(cdn.times().silence(), this::cease);
    } else if (!flowing) {
      goOffline();
    }
  }

  /** The task is over, or pushes elsewhere. */
  void end() {
    callOff();
    cease();
    goOffline();
  }

  private void announce() {
    announced = true;
    tell("publish");
  }

  private void cease() {
    if (announced) {
      announced = false;
      goOffline();
      tell("publish_done");
    }
  }

  private void goOffline() {
    if (online != null) {
      cdn.goesOffline(online);
      online = null;
    }
  }

  private void tell(String action) {
    boolean first = !sizeTold;
    sizeTold = true;
    cdn.tell(action, target, config, first ? cdn.size(task.parameters()) : Map.of());
  }

  private void wake(Duration after, Runnable action) {
    alarm = cdn.wakeAfter(after, action);
  }

  private void callOff() {
    if (alarm != null) {
      alarm.cancel();
      alarm = null;
    }
  }
}
