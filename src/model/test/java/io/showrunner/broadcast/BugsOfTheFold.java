package io.showrunner.broadcast;

import io.showrunner.broadcast.RoomEvent.SessionEvent;
import java.util.List;
import net.bytebuddy.asm.Advice;

/** Bugs to plant in the core: each nested class is woven into one method while a test runs. */
public final class BugsOfTheFold {
  private BugsOfTheFold() {}

  /** A leave takes its user off, whichever device it is about. */
  public static final class OldLeaveBelieved {
    private OldLeaveBelieved() {}

    /** After {@code Presence.after}. */
    @Advice.OnMethodExit
    public static void after(
        @Advice.Argument(0) SessionEvent event, @Advice.Return(readOnly = false) Presence now) {
      now = believed(event, now);
    }

    static Presence believed(SessionEvent event, Presence now) {
      if (!(event instanceof RoomEvent.ParticipantLeft)) {
        return now;
      }
      List<Session> over =
          now.sessions().stream().map(session -> session.over(Long.MAX_VALUE)).toList();
      return new Presence(now.user(), over);
    }
  }

  /** What came in last is believed, however old it is. */
  public static final class LastNewsBelieved {
    private LastNewsBelieved() {}

    /** After {@code TrackState.published}. */
    @Advice.OnMethodExit
    @SuppressWarnings("UnusedVariable") // What is assigned is what the method gives back.
    public static void published(
        @Advice.This TrackState before,
        @Advice.Argument(0) boolean now,
        @Advice.Argument(1) long micros,
        @Advice.Return(readOnly = false) TrackState after) {
      after = new TrackState(before.track(), now, micros, before.muted(), before.mutedAsOf());
    }
  }

  /** Commands are numbered, but the number stands still now and then. */
  public static final class NumberStandsStill {
    private NumberStandsStill() {}

    /** After {@code RelayBook.asking}. */
    @Advice.OnMethodExit
    public static void asking(@Advice.Return(readOnly = false) RelayBook after) {
      after = still(after);
    }

    static RelayBook still(RelayBook after) {
      return after.generation() % 3 == 0
          ? new RelayBook(after.wanted(), after.asked(), after.recorded(), after.generation() - 1)
          : after;
    }
  }
}
