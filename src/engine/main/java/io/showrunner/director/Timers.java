package io.showrunner.director;

import io.showrunner.broadcast.RoomState;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The diagrams' running timers in the order in which they are due; of two due at one moment, the
 * one that began first. The rooms' tokens say which timers run.
 */
final class Timers {
  private static final Comparator<Due> ORDER =
      Comparator.comparing(Due::due).thenComparingLong(Due::sequence);

  private final NavigableSet<Due> pressing = new TreeSet<>(ORDER);
  private final NavigableSet<Due> atLeisure = new TreeSet<>(ORDER);
  private final Map<RoomId, Map<String, Due>> running = new HashMap<>();
  private final Set<String> failed = new HashSet<>();
  private long sequence;

  /**
   * A timer of one story of one room.
   *
   * @param atLeisure whether nobody waits for it
   */
  record Due(
      Instant due,
      long sequence,
      RoomId room,
      Story story,
      @Nullable ParticipantId guest,
      String job,
      boolean atLeisure) {}

  /** Takes over which timers of the room run now. */
  void watch(RoomState state, Tokens tokens) {
    RoomId room = state.identity().room();
    boolean offered = Rerun.isOffered(state);
    Map<String, Due> before = running.getOrDefault(room, Map.of());
    Map<String, Due> now = new LinkedHashMap<>();
    for (Token token : tokens.standing()) {
      for (Token.RunningTimer timer : token.timers()) {
        Due due = before.get(timer.job());
        now.put(
            timer.job(),
            due == null ? due(room, token, timer, offered && token.story() == Story.REPLAY) : due);
      }
    }
    before.values().stream().filter(due -> !now.containsKey(due.job())).forEach(this::done);
    now.values().forEach(due -> among(due).add(due));
    if (now.isEmpty()) {
      running.remove(room);
    } else {
      running.put(room, now);
    }
  }

  private Due due(RoomId room, Token token, Token.RunningTimer timer, boolean leisurely) {
    return new Due(
        timer.due(), sequence++, room, token.story(), token.guest(), timer.job(), leisurely);
  }

  private NavigableSet<Due> among(Due timer) {
    return timer.atLeisure() ? atLeisure : pressing;
  }

  /** When the next timer is due that somebody waits for. */
  Optional<Instant> nextDue() {
    return pressing.isEmpty() ? Optional.empty() : Optional.of(pressing.first().due());
  }

  /** When the next one is due that nobody waits for. */
  Optional<Instant> nextAtLeisure() {
    return atLeisure.isEmpty() ? Optional.empty() : Optional.of(atLeisure.first().due());
  }

  /** The first timer, if it is due. It stays on the list until it is {@link #done}. */
  Optional<Due> firstDue(Instant now) {
    return Stream.of(pressing, atLeisure)
        .filter(waiting -> !waiting.isEmpty())
        .map(NavigableSet::first)
        .min(ORDER)
        .filter(first -> !first.due().isAfter(now));
  }

  /** Takes a timer off the list that was heeded. */
  void done(Due timer) {
    among(timer).remove(timer);
  }

  /**
   * Lets a timer that failed ring again later.
   *
   * @return whether it failed for the first time
   */
  boolean putOff(Due timer, Instant until) {
    var later =
        new Due(
            until,
            sequence++,
            timer.room(),
            timer.story(),
            timer.guest(),
            timer.job(),
            timer.atLeisure());
    among(timer).remove(timer);
    among(later).add(later);
    Map<String, Due> ofRoom = running.get(timer.room());
    if (ofRoom != null) {
      ofRoom.put(timer.job(), later);
    }
    return failed.add(timer.job());
  }
}
