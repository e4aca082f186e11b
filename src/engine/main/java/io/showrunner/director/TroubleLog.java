package io.showrunner.director;

import io.showrunner.broadcast.RoomState;
import io.showrunner.clock.ShowClock;
import io.showrunner.input.Masked;
import io.showrunner.vocabulary.RoomId;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Writes to the log what an operator should see at once, a line each: what was refused and by which
 * rule, what was given up, live rooms that nobody can play, and calls that go unanswered. No secret
 * is ever part of what a director tells; control characters from outside are shown as question
 * marks.
 */
public final class TroubleLog implements Witness {
  private static final System.Logger LOG = System.getLogger(TroubleLog.class.getName());

  private final Set<RoomId> unplayable = ConcurrentHashMap.newKeySet();
  private final RefusalLog refusals;
  private final Supplier<String> sender;

  /** One that knows no senders. */
  public TroubleLog(ShowClock clock) {
    this(new RefusalLog(clock), () -> "");
  }

  /**
   * One that shares its limits with somebody else.
   *
   * @param sender gives the address of whoever is being heard on this thread, or nothing
   */
  public TroubleLog(RefusalLog refusals, Supplier<String> sender) {
    this.refusals = refusals;
    this.sender = sender;
  }

  @Override
  public void turnedAway(String source, String reason) {
    refusals.refused("A callback of the " + source, sender.get(), reason);
  }

  @Override
  public void gaveUp(RoomId room, String what) {
    LOG.log(Level.WARNING, "Room {0}: {1}", room, visible(what));
  }

  @Override
  public void lostTouch(Outage outage) {
    LOG.log(
        Level.WARNING,
        "{0} have failed since {1}: {2}: {3}. {4}",
        outage.calls(),
        outage.since(),
        outage.operation(),
        visible(outage.why()),
        waiting(outage));
  }

  @Override
  public void backInTouch(Outage outage) {
    LOG.log(
        Level.INFO,
        "{0} are answered again, after {1} s. {2}",
        outage.calls(),
        Long.toString(outage.lasting().toSeconds()),
        waiting(outage));
  }

  private static String waiting(Outage outage) {
    int commands;
    try {
      commands = outage.waiting().getAsInt();
    } catch (RuntimeException databaseAway) {
      return "How many commands wait cannot be read.";
    }
    return switch (commands) {
      case 0 -> "No command waits.";
      case 1 -> "1 command waits.";
      default -> commands + " commands wait.";
    };
  }

  @Override
  public void changed(RoomState room) {
    RoomId id = room.identity().room();
    if (room.isFoundUnplayable() && unplayable.add(id)) {
      LOG.log(Level.WARNING, "Room {0} is live, and nobody can play it.", id);
    } else if (!room.isFoundUnplayable() && unplayable.remove(id)) {
      LOG.log(Level.INFO, "Room {0} can be played again, or is not live any more.", id);
    }
  }

  private static String visible(String text) {
    return Masked.of(text).replaceAll("\\p{Cntrl}", "?");
  }
}
