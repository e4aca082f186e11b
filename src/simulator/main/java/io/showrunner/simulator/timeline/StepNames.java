package io.showrunner.simulator.timeline;

import io.showrunner.wording.Text;

/** What the steps that records name by their ids are called in the diagrams. */
@FunctionalInterface
public interface StepNames {
  /** For when no diagram is at hand: the ids themselves, as words. */
  StepNames IDS = (process, activity) -> Text.title(activity);

  /**
   * What a state, an end or a timer is called.
   *
   * @param process the process's id
   * @param activity the step's id in it
   */
  String of(String process, String activity);
}
