package io.showrunner.cloud.mock.post;

import io.showrunner.cloud.mock.ground.Assumption;
import io.showrunner.cloud.mock.ground.MockSettings;
import java.util.List;
import java.util.function.Function;

/** Whether a log tells of callbacks that got lost on their way. */
public final class Losses {
  private Losses() {}

  /** The lines of a log as they are told: all of them, or without those that got lost. */
  public static <T> List<T> in(List<T> lines, Function<T, Attempt> attempt, MockSettings settings) {
    boolean some = lines.stream().anyMatch(line -> attempt.apply(line).lost());
    return some && !settings.holds(Assumption.LOST_CALLBACKS_LOGGED)
        ? lines.stream().filter(line -> !attempt.apply(line).lost()).toList()
        : lines;
  }
}
