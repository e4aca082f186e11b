package io.showrunner.cloud.mock.post;

import io.showrunner.clock.ShowClock;
import io.showrunner.cloud.Callback;
import java.time.Duration;
import java.util.function.Supplier;

/** Carries callbacks to whoever receives them, on the clock and outside the cloud's lock. */
public final class Postman {
  private final ShowClock clock;
  private volatile CallbackReceiver receiver = callback -> {};
  private volatile Passage passage = Passage.CLEAR;

  /** One that carries everything into nowhere until told whom to deliver to. */
  public Postman(ShowClock clock) {
    this.clock = clock;
  }

  /** Whom everything is delivered to from now on. */
  public void deliversTo(CallbackReceiver whom) {
    receiver = whom;
  }

  /** How everything fares on its way from now on. */
  public void travels(Passage how) {
    passage = how;
  }

  /** The letter is written when it is sent, so that it carries the moment of sending. */
  public void send(Duration after, Supplier<Callback> letter) {
    clock.wakeAt(clock.now().plus(after), () -> carry(letter.get()));
  }

  private void carry(Callback letter) {
    for (Duration late : passage.copies(letter.source())) {
      if (late.isZero()) {
        receiver.receive(letter);
      } else {
        clock.wakeAt(clock.now().plus(late), () -> receiver.receive(letter));
      }
    }
  }
}
