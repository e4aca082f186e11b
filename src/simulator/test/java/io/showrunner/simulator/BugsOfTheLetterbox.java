package io.showrunner.simulator;

import io.showrunner.cloud.Callback;
import net.bytebuddy.asm.Advice;

/** Bugs to plant where callbacks arrive: each nested class is woven in while a test runs. */
public final class BugsOfTheLetterbox {
  private BugsOfTheLetterbox() {}

  /** What is told of one room is taken for news of another. */
  public static final class TakenElsewhere {
    private TakenElsewhere() {}

    /** Before {@code Letterbox.receive}. */
    @Advice.OnMethodEnter
    public static void receive(@Advice.Argument(value = 0, readOnly = false) Callback callback) {
      callback = elsewhere(callback);
    }

    static Callback elsewhere(Callback callback) {
      return new Callback(
          callback.source(),
          callback.headers(),
          callback.query(),
          callback.body().replace("channel-night", "channel-evening"));
    }
  }

  /** What tells of a leave is thrown away unread. */
  public static final class LeavesThrownAway {
    private LeavesThrownAway() {}

    /** In the place of {@code Letterbox.receive}. */
    @Advice.OnMethodEnter(skipOn = Advice.OnNonDefaultValue.class)
    public static boolean receive(@Advice.Argument(0) Callback callback) {
      return tellsOfALeave(callback);
    }

    static boolean tellsOfALeave(Callback callback) {
      return callback.body().contains("\"Leave\"");
    }
  }
}
