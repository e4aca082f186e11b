package io.showrunner.director;

import io.showrunner.broadcast.RelayCommand;
import io.showrunner.clock.ShowClock;
import io.showrunner.cloud.Answer;
import io.showrunner.cloud.RelayRequest;
import io.showrunner.journal.Written;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Calls of different rooms, made one after another, whose answers share a commit. An answer waits
 * for the others only while the cloud is quick: what is not written down yet would have to be asked
 * again after a crash.
 */
final class Calls {
  /** How long the first answer waits at most. */
  private static final Duration PATIENCE = Duration.ofMillis(20);

  private final ShowClock clock;
  private final Governor governor;
  private final TransactionTemplate transactions;
  private final Function<Written<RelayCommand>, Answered> ask;
  private final Consumer<Answered> write;
  private final Consumer<Answered> tell;

  /** A call that was made, and what its answer means. */
  record Answered(
      Written<RelayCommand> written, RelayRequest request, Answer answer, Reading reading) {}

  /**
   * Calls that are made in this way.
   *
   * @param write writes an answer down, in a transaction
   * @param tell tells of an answer that is durable
   */
  Calls(
      ShowClock clock,
      Governor governor,
      TransactionTemplate transactions,
      Function<Written<RelayCommand>, Answered> ask,
      Consumer<Answered> write,
      Consumer<Answered> tell) {
    this.clock = clock;
    this.governor = governor;
    this.transactions = transactions;
    this.ask = ask;
    this.write = write;
    this.tell = tell;
  }

  /** Makes as many from the front as may go out now. */
  void make(List<Written<RelayCommand>> due) {
    List<Answered> answered = new ArrayList<>();
    Instant longEnough = clock.now().plus(PATIENCE);
    try {
      for (Written<RelayCommand> each : due) {
        if (answered.isEmpty() || mayGoOn(each, longEnough)) {
          answered.add(ask.apply(each));
        } else {
          break;
        }
      }
    } catch (RuntimeException failed) {
      writeDown(answered);
      throw failed;
    }
    writeDown(answered);
  }

  private boolean mayGoOn(Written<RelayCommand> next, Instant longEnough) {
    Instant now = clock.now();
    return !now.isAfter(longEnough) && governor.allows(next.command(), now);
  }

  /** Where one cannot be written down with the others, each is by itself. */
  private void writeDown(List<Answered> answered) {
    boolean together = answered.size() > 1 && isWritten(answered);
    @Nullable RuntimeException failed = null;
    for (Answered each : answered) {
      try {
        if (!together) {
          transactions.executeWithoutResult(status -> write.accept(each));
        }
        tell.accept(each);
      } catch (RuntimeException one) {
        failed = failed == null ? one : failed;
      }
    }
    if (failed != null) {
      throw failed;
    }
  }

  private boolean isWritten(List<Answered> answered) {
    try {
      transactions.executeWithoutResult(status -> answered.forEach(write));
      return true;
    } catch (RuntimeException oneFailed) {
      return false;
    }
  }
}
