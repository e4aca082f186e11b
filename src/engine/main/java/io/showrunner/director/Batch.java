package io.showrunner.director;

import io.showrunner.broadcast.Engagement;
import io.showrunner.broadcast.RoomEvent;
import io.showrunner.journal.Received;
import io.showrunner.journal.Rooms;
import io.showrunner.vocabulary.RoomId;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The turns of one transaction: of rooms that have nothing to do with each other. A room has one
 * turn in it at most, as one of a battle too, and the first event that does not fit ends it; so no
 * event ever overtakes another.
 */
final class Batch {
  private final Rooms<Tokens> rooms;
  private final Set<RoomId> met = new HashSet<>();
  private int size;

  Batch(Rooms<Tokens> rooms) {
    this.rooms = rooms;
  }

  /** Takes an event in, unless one of its rooms has had a turn. */
  boolean takesIn(Received received) {
    Set<RoomId> of = roomsOf(received);
    if (!Collections.disjoint(met, of)) {
      return false;
    }
    met.addAll(of);
    size++;
    return true;
  }

  /** How many events were taken in. */
  int size() {
    return size;
  }

  /** All rooms a turn may read or change. */
  private Set<RoomId> roomsOf(Received received) {
    Set<RoomId> of = new HashSet<>();
    of.add(received.room());
    if (received.event() instanceof RoomEvent.BattleInvited invited) {
      of.add(invited.opponent());
      opponentOf(invited.opponent()).ifPresent(of::add);
    }
    opponentOf(received.room()).ifPresent(of::add);
    return of;
  }

  private Optional<RoomId> opponentOf(RoomId room) {
    return rooms.find(room).map(saved -> saved.state().engagement()).map(Engagement::opponent);
  }
}
