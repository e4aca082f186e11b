package io.showrunner.cloud.mock;

import io.showrunner.clock.ShowClock;
import io.showrunner.cloud.Callback;
import java.time.Duration;
import java.util.function.Supplier;

/** Carries callbacks to whoever receives them, on the clock and outside the cloud's lock. */
final class Postman {
  private final ShowClock clock;
  private volatile CallbackReceiver receiver = callback -> {};

  Postman(ShowClock clock) {
    this.clock = clock;
  }

  void deliversTo(CallbackReceiver whom) {
    receiver = whom;
  }

  /** The letter is written when it is sent, so that it carries the moment of sending. */
  void send(Duration after, Supplier<Callback> letter) {
    clock.wakeAt(clock.now().plus(after), () -> receiver.receive(letter.get()));
  }
}
