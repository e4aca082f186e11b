package io.showrunner.broadcast;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A change of the relay task, written down before it is sent. */
public sealed interface RelayCommand {
  /** Number of this command among all of its task; never goes back. */
  long generation();

  /** Start the task with this. */
  record Start(long generation, Relay relay) implements RelayCommand {}

  /**
   * Let the running task carry this.
   *
   * @param renewing whether it is there to tell the task another ingest URL alone: where that is
   *     needless by the time it would be sent, it is not
   */
  record Update(long generation, Relay relay, boolean renewing) implements RelayCommand {
    /** One that changes what the task carries. */
    public Update(long generation, Relay relay) {
      this(generation, relay, false);
    }
  }

  /** Stop the task. */
  record Stop(long generation) implements RelayCommand {}

  /**
   * What must be asked so that the task carries what is wanted: Start, Update, Stop or, where
   * nothing differs, nothing. An Update equal to what was last asked is never written.
   */
  static List<RelayCommand> difference(RelayBook book) {
    Relay wanted = book.wanted();
    if (Objects.equals(wanted, book.asked())) {
      return List.of();
    }
    long next = book.generation() + 1;
    if (wanted == null) {
      return List.of(new Stop(next));
    }
    return List.of(book.asked() == null ? new Start(next, wanted) : new Update(next, wanted));
  }

  /**
   * What must be asked after the streamer was away: whether the task survived is not known, so it
   * is started with what it was last asked to carry, and updated if something else is wanted now.
   */
  static List<RelayCommand> again(RelayBook book) {
    Relay wanted = Objects.requireNonNull(book.wanted(), "Nothing is wanted to be started again.");
    Relay last = book.asked() == null ? wanted : book.asked();
    var start = new Start(book.generation() + 1, last);
    return wanted.equals(last)
        ? List.of(start)
        : List.of(start, new Update(book.generation() + 2, wanted));
  }

  /** What the task carries once this is done; null if it is stopped. */
  default @Nullable Relay carries() {
    if (this instanceof Start start) {
      return start.relay();
    }
    return this instanceof Update update ? update.relay() : null;
  }
}
