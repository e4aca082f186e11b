package io.showrunner.simulator;

import io.showrunner.broadcast.RoomEvent;
import io.showrunner.clock.ShowClock;
import io.showrunner.director.Witness.Heard;
import io.showrunner.vocabulary.RoomId;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Everybody's apps. A word that gets no answer is said again every second under the same key, until
 * it is acknowledged; words said meanwhile wait behind it, as people do whose screen still turns,
 * and nobody enters a room before its app knows that it was made.
 */
final class Apps {
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final Machine machine;
  private final ShowClock clock;
  private final Acknowledged acknowledged;

  /** What is still to be done, first things first; each says whether it is done now. */
  private final Deque<BooleanSupplier> waiting = new ArrayDeque<>();

  private final Set<RoomId> unmade = new HashSet<>();
  private long words;

  /** Is told what was acknowledged. */
  @FunctionalInterface
  interface Acknowledged {
    /**
     * It was.
     *
     * @param key under which it must stand in the inbox
     */
    void event(RoomId room, RoomEvent event, String key);
  }

  Apps(Machine machine, ShowClock clock, Acknowledged acknowledged) {
    this.machine = machine;
    this.clock = clock;
    this.acknowledged = acknowledged;
  }

  void say(RoomId room, RoomEvent event) {
    String key = Long.toString(words++);
    if (event instanceof RoomEvent.RoomCreated) {
      unmade.add(room);
    }
    then(() -> isHeard(room, event, key));
  }

  /** Lets something happen in a room as soon as its app knows that it was made. */
  void onceMade(RoomId room, Runnable deed) {
    if (!unmade.contains(room)) {
      deed.run();
      return;
    }
    then(
        () -> {
          deed.run();
          return true;
        });
  }

  private boolean isHeard(RoomId room, RoomEvent event, String key) {
    Optional<Heard> answer = machine.tell(room, event, key);
    answer.ifPresent(
        heard -> {
          unmade.remove(room);
          acknowledged.event(room, event, "app|" + key);
        });
    return answer.isPresent();
  }

  private void then(BooleanSupplier next) {
    waiting.add(next);
    if (waiting.size() == 1) {
      goOn();
    }
  }

  private void goOn() {
    for (BooleanSupplier next = waiting.peek(); next != null; next = waiting.peek()) {
      if (!next.getAsBoolean()) {
        clock.wakeAtLeisure(clock.now().plus(PATIENCE), this::goOn);
        return;
      }
      waiting.remove();
    }
  }
}
