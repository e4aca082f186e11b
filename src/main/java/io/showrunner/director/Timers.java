package io.showrunner.director;

import io.showrunner.process.Story;
import io.showrunner.process.engine.Token;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.RoomId;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The diagrams' running timers in the order in which they are due; of two due at one moment, the
 * one that began first. The rooms' tokens say which timers run.
 */
final class Timers {
  private final NavigableSet<Due> waiting =
      new TreeSet<>(Comparator.comparing(Due::due).thenComparingLong(Due::sequence));
  private final Map<RoomId, Map<String, Due>> running = new HashMap<>();
  private final Set<String> failed = new HashSet<>();
  private long sequence;

  /** A timer of one story of one room. */
  record Due(
      Instant due,
      long sequence,
      RoomId room,
      Story story,
      @Nullable ParticipantId guest,
      String job) {}

  /** Takes over which timers of the room run now. */
  void watch(RoomId room, Tokens tokens) {
    Map<String, Due> before = running.getOrDefault(room, Map.of());
    Map<String, Due> now = new LinkedHashMap<>();
    for (Token token : tokens.standing()) {
      for (Token.RunningTimer timer : token.timers()) {
        Due due = before.get(timer.job());
        now.put(timer.job(), due == null ? due(room, token, timer) : due);
      }
    }
    before.values().stream().filter(due -> !now.containsKey(due.job())).forEach(waiting::remove);
    waiting.addAll(now.values());
    if (now.isEmpty()) {
      running.remove(room);
    } else {
      running.put(room, now);
    }
  }

  private Due due(RoomId room, Token token, Token.RunningTimer timer) {
    return new Due(timer.due(), sequence++, room, token.story(), token.guest(), timer.job());
  }

  Optional<Instant> nextDue() {
    return waiting.isEmpty() ? Optional.empty() : Optional.of(waiting.first().due());
  }

  /** The first timer, if it is due. It stays on the list until it is {@link #done}. */
  Optional<Due> firstDue(Instant now) {
    return waiting.isEmpty() || waiting.first().due().isAfter(now)
        ? Optional.empty()
        : Optional.of(waiting.first());
  }

  /** Takes a timer off the list that was heeded. */
  void done(Due timer) {
    waiting.remove(timer);
  }

  /**
   * Lets a timer that failed ring again later.
   *
   * @return whether it failed for the first time
   */
  boolean putOff(Due timer, Instant until) {
    var later = new Due(until, sequence++, timer.room(), timer.story(), timer.guest(), timer.job());
    waiting.remove(timer);
    waiting.add(later);
    Map<String, Due> ofRoom = running.get(timer.room());
    if (ofRoom != null) {
      ofRoom.put(timer.job(), later);
    }
    return failed.add(timer.job());
  }
}
