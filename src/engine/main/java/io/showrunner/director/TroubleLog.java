package io.showrunner.director;

import io.showrunner.broadcast.RoomState;
import io.showrunner.vocabulary.RoomId;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Writes to the log what an operator should see at once, a line each: what was refused and by which
 * rule, what was given up, and live rooms that nobody can play. No secret is ever part of what a
 * director tells; control characters from outside are shown as question marks.
 */
public final class TroubleLog implements Witness {
  private static final System.Logger LOG = System.getLogger(TroubleLog.class.getName());

  private final Set<RoomId> unplayable = ConcurrentHashMap.newKeySet();

  @Override
  public void turnedAway(String source, String reason) {
    LOG.log(Level.WARNING, "A callback of the {0} was refused: {1}", source, visible(reason));
  }

  @Override
  public void gaveUp(RoomId room, String what) {
    LOG.log(Level.WARNING, "Room {0}: {1}", room, visible(what));
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
    return text.replaceAll("\\p{Cntrl}", "?");
  }
}
