package io.showrunner.simulator.invariant;

import io.showrunner.vocabulary.RoomId;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

/** When which room is to be looked at again though nothing happens to it then. */
final class Reminders {
  private final PriorityQueue<Reminder> queue =
      new PriorityQueue<>(Comparator.comparing(Reminder::due).thenComparing(r -> r.room().value()));
  private final Map<RoomId, Set<Instant>> known = new HashMap<>();

  record Reminder(Instant due, RoomId room) {}

  void at(Instant due, RoomId room) {
    if (known.computeIfAbsent(room, r -> new HashSet<>()).add(due)) {
      queue.add(new Reminder(due, room));
    }
  }

  /** The first one before {@code end}, taken off the list. */
  Optional<Reminder> nextBefore(Instant end) {
    Reminder first = queue.peek();
    if (first == null || !first.due().isBefore(end)) {
      return Optional.empty();
    }
    queue.remove();
    Set<Instant> others = known.getOrDefault(first.room(), Set.of());
    others.remove(first.due());
    if (others.isEmpty()) {
      known.remove(first.room());
    }
    return Optional.of(first);
  }
}
