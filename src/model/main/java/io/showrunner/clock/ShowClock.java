package io.showrunner.clock;

import java.time.Instant;

/**
 * What time it is, and the wish to be woken. Nothing else in Showrunner looks at the system's
 * clock.
 */
public interface ShowClock {
  /** The present moment, to the millisecond. */
  Instant now();

  /**
   * Runs {@code action} once it is {@code due}; at once, but never inside this call, if that is
   * past. Actions due at the same moment run in the order in which they were asked for.
   */
  Alarm wakeAt(Instant due, Runnable action);

  /**
   * The same for what nobody waits for, such as a look round that is taken again and again: a
   * simulation does not go on for its sake alone.
   */
  default Alarm wakeAtLeisure(Instant due, Runnable action) {
    return wakeAt(due, action);
  }

  /** A wake-up that can be called off. */
  interface Alarm {
    /** Does nothing if the action has begun. */
    void cancel();
  }
}
