package io.showrunner.simulator.explore;

import io.showrunner.clock.Chance;
import java.time.Duration;
import java.util.List;

/** How fast people act: how long they pause between two deeds. */
enum Tempo {
  /** Within the moments a callback takes, or an answer. */
  HASTY,
  /** As people do. */
  BRISK,
  /** With time for everything to settle, and for most timers to fire. */
  SLOW,
  /** So slowly that whatever was lost has been found before the next deed. */
  PATIENT;

  private static final List<Integer> HASTY_MILLIS =
      List.of(0, 0, 1, 50, 120, 200, 250, 400, 900, 2_000);
  private static final List<Integer> BRISK_MILLIS =
      List.of(120, 400, 900, 1_500, 2_000, 4_000, 4_900, 6_000, 11_000);
  private static final List<Integer> SLOW_MILLIS =
      List.of(4_900, 6_000, 11_000, 20_000, 29_900, 31_000, 59_900, 61_000);
  private static final List<Integer> PATIENT_MILLIS = List.of(75_000, 78_000, 80_000, 90_000);

  /** The next pause, now and then that of somebody in a hurry; never if all are patient. */
  Duration pause(Chance chance) {
    boolean hurry = this != PATIENT && chance.below(6) == 0;
    List<Integer> choices = hurry ? HASTY_MILLIS : millis();
    return Duration.ofMillis(choices.get(chance.below(choices.size())));
  }

  private List<Integer> millis() {
    return switch (this) {
      case HASTY -> HASTY_MILLIS;
      case BRISK -> BRISK_MILLIS;
      case SLOW -> SLOW_MILLIS;
      case PATIENT -> PATIENT_MILLIS;
    };
  }
}
