package io.showrunner.director;

import io.showrunner.broadcast.Relay;
import io.showrunner.broadcast.RoomState;
import io.showrunner.vocabulary.Phase;
import io.showrunner.vocabulary.RoomId;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The mixed-stream tasks the cloud allows: which rooms have one, which wait for one. A room that
 * has one keeps it. How many there are is set, and learned from the cloud when it refuses one.
 */
final class MixSlots {
  /** How often the cloud is tried, for the room first in line, after it refused a mix. */
  static final Duration PROBE = Duration.ofSeconds(4);

  private final Limits limits;
  private final Set<RoomId> using = new HashSet<>();
  private final Set<RoomId> acknowledged = new HashSet<>();
  private final Set<RoomId> returning = new HashSet<>();
  private final NavigableSet<Waiting> line =
      new TreeSet<>(
          Comparator.comparing(Waiting::since).thenComparing(waiting -> waiting.room().value()));
  private final Map<RoomId, Waiting> waiting = new HashMap<>();
  private int learned;
  private Instant probeAt = Instant.MIN;

  private record Waiting(Instant since, RoomId room) {}

  MixSlots(Limits limits) {
    this.limits = limits;
    this.learned = limits.mixes();
  }

  /** Takes note of how a room stands now. */
  void saw(RoomState room) {
    RoomId id = room.identity().room();
    boolean over = room.phase() == Phase.ENDED;
    boolean mixed = isMix(room.relay().recorded());
    boolean wants = !over && isMix(room.relay().wanted());
    mark(acknowledged, id, mixed);
    mark(using, id, mixed || wants);
    mark(returning, id, room.phase() == Phase.RECONNECTING && wants && !mixed);
    wait(id, over || room.mixAwaited() == null ? null : new Waiting(room.mixAwaited(), id));
  }

  /** Whether the room has a mix, or could have one now. */
  boolean isFreeFor(RoomId room) {
    return using.contains(room) || isAnyFree();
  }

  /** The cloud refused a mix: there are no more than those it carries. */
  void refused(RoomId room, Instant now) {
    long others = acknowledged.stream().filter(each -> !each.equals(room)).count();
    learned = (int) Math.min(others, limits.mixes());
    probeAt = now.plus(PROBE);
  }

  /** The cloud granted a mix: there may be yet another. */
  void granted(Instant now) {
    if (acknowledged.size() > learned) {
      learned = Math.min(acknowledged.size(), limits.mixes());
      probeAt = now;
    }
  }

  /**
   * A room whose turn it is.
   *
   * @param isTrial whether the cloud must be asked first, because it refused the last one
   */
  record Called(RoomId room, boolean isTrial) {}

  /**
   * The room whose turn it is, if a mix is free or it is time to try the cloud again; asked once
   * for each that gets its turn.
   */
  Optional<Called> next(Instant now) {
    if (line.isEmpty() || (!isAnyFree() && !isTimeToProbe(now))) {
      return Optional.empty();
    }
    boolean isTrial = !isAnyFree();
    if (isTrial) {
      probeAt = now.plus(PROBE);
    }
    return Optional.of(new Called(line.first().room(), isTrial));
  }

  /** When the cloud is to be tried again, if anybody waits for that. */
  Optional<Instant> nextProbe() {
    return line.isEmpty() || learned >= limits.mixes() ? Optional.empty() : Optional.of(probeAt);
  }

  private boolean isAnyFree() {
    int away = returning.size();
    int used = using.size() - away + Math.min(away, limits.keptForReturning());
    return used < learned;
  }

  private boolean isTimeToProbe(Instant now) {
    return learned < limits.mixes() && !now.isBefore(probeAt);
  }

  private void wait(RoomId room, @Nullable Waiting now) {
    Waiting before = now == null ? waiting.remove(room) : waiting.put(room, now);
    if (before != null) {
      line.remove(before);
    }
    if (now != null) {
      line.add(now);
    }
  }

  private static void mark(Set<RoomId> rooms, RoomId room, boolean in) {
    if (in) {
      rooms.add(room);
    } else {
      rooms.remove(room);
    }
  }

  private static boolean isMix(@Nullable Relay relay) {
    return relay instanceof Relay.MixedStream;
  }
}
