package io.showrunner.director;

import io.showrunner.process.Story;
import io.showrunner.process.engine.Token;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.RoomId;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The diagrams' running timers in the order in which they are due; of two due at one moment, the
 * one that began first. The rooms' tokens say which timers still run: one that does not is passed
 * over when its moment comes.
 */
final class Timers {
  private final PriorityQueue<Due> waiting =
      new PriorityQueue<>(Comparator.comparing(Due::due).thenComparingLong(Due::sequence));
  private final Set<String> known = new HashSet<>();
  private long sequence;

  /** A timer of one story of one room. */
  record Due(
      Instant due,
      long sequence,
      RoomId room,
      Story story,
      @Nullable ParticipantId guest,
      String job) {}

  void watch(RoomId room, Tokens tokens) {
    for (Token token : tokens.standing()) {
      for (Token.RunningTimer timer : token.timers()) {
        if (known.add(timer.job())) {
          waiting.add(
              new Due(timer.due(), sequence++, room, token.story(), token.guest(), timer.job()));
        }
      }
    }
  }

  Optional<Instant> nextDue() {
    return Optional.ofNullable(waiting.peek()).map(Due::due);
  }

  /** Takes the first timer off the list, if it is due. */
  Optional<Due> takeDue(Instant now) {
    Due first = waiting.peek();
    if (first == null || first.due().isAfter(now)) {
      return Optional.empty();
    }
    known.remove(first.job());
    return Optional.ofNullable(waiting.poll());
  }
}
