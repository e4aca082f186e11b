package io.showrunner.cloud.mock.post;

import io.showrunner.clock.ShowClock;
import io.showrunner.cloud.Callback;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Sends callbacks off, on the clock and outside the cloud's lock: to the one receiver in this
 * process, who hears everything, and to the addresses of those who subscribed.
 */
public final class Postman {
  private final ShowClock clock;
  private volatile @Nullable CallbackReceiver receiver;
  private volatile Carrier carrier = Carrier.NOWHERE;
  private volatile Predicate<Attempt> again = attempt -> !attempt.isTaken();
  private volatile Passage passage = Passage.CLEAR;

  /** One that carries everything into nowhere until told whom to deliver to. */
  public Postman(ShowClock clock) {
    this.clock = clock;
  }

  /** Whom everything is delivered to from now on. */
  public void deliversTo(CallbackReceiver whom) {
    receiver = whom;
  }

  /** Whether somebody in this process listens. */
  public boolean hasReceiver() {
    return receiver != null;
  }

  /** Who brings letters to their addresses from now on. */
  public void carriedBy(Carrier whom) {
    carrier = whom;
  }

  /**
   * After which attempts a letter is sent again: all that were not taken, unless told otherwise.
   */
  public void triesAgainAfter(Predicate<Attempt> which) {
    again = which;
  }

  /** How everything fares on its way from now on. */
  public void travels(Passage how) {
    passage = how;
  }

  /**
   * Sends to the receiver in this process, if there is one, again while nobody is there to take it.
   * The letter is written when it is sent, so that it carries the moment of sending.
   *
   * @param told of every attempt, and of a letter that gets lost
   */
  public void send(Duration after, Supplier<Letter> letter, Consumer<Attempt> told) {
    clock.wakeAt(
        clock.now().plus(after),
        () -> {
          Letter written = letter.get();
          part(written, () -> hand(written, told), lost -> handed(lost, told));
        });
  }

  /**
   * Sends a letter to its address, again while it is not taken.
   *
   * @param letter written when it is sent
   * @param told of every attempt, and of a letter that gets lost, on whatever thread
   */
  public void post(Duration after, Supplier<Letter> letter, Consumer<Attempt> told) {
    clock.wakeAt(
        clock.now().plus(after),
        () -> {
          Letter written = letter.get();
          part(
              written,
              () -> new Errand(clock, carrier, written, again, told, last -> {}).run(),
              told);
        });
  }

  private void hand(Letter letter, Consumer<Attempt> told) {
    CallbackReceiver whom = receiver;
    if (whom != null) {
      Consumer<Attempt> last = attempt -> passage.gaveUp(letter.source());
      new Errand(clock, each -> within(whom, each), letter, again, told, last).run();
    }
  }

  private static CompletionStage<Integer> within(CallbackReceiver whom, Letter letter) {
    try {
      whom.receive(new Callback(letter.source(), letter.headers(), letter.query(), letter.body()));
      return CompletableFuture.completedFuture(200);
    } catch (NobodyThere away) {
      return CompletableFuture.completedFuture(0);
    }
  }

  private void handed(Attempt lost, Consumer<Attempt> told) {
    if (receiver != null) {
      told.accept(lost);
    }
  }

  /** Once for each copy the passage makes of it. */
  private void part(Letter letter, Runnable delivery, Consumer<Attempt> told) {
    List<Duration> copies = passage.copies(letter.source());
    if (copies.isEmpty()) {
      told.accept(Attempt.lost(letter, clock.now()));
    }
    for (Duration late : copies) {
      if (late.isZero()) {
        delivery.run();
      } else {
        clock.wakeAt(clock.now().plus(late), delivery);
      }
    }
  }
}
