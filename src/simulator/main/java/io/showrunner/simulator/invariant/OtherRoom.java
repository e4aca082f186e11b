package io.showrunner.simulator.invariant;

import io.showrunner.broadcast.RoomState;
import io.showrunner.trace.AppEvent;
import java.util.List;
import java.util.Optional;

/**
 * A room that invited this one to a battle, or was invited by it, as it is now.
 *
 * @param people the streamer first
 */
public record OtherRoom(AppEvent.RoomCreate made, List<Person> people, Optional<RoomState> books) {
  /** Takes a copy. */
  public OtherRoom {
    people = List.copyOf(people);
  }

  Person streamer() {
    return people.get(0);
  }
}
