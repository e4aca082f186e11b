package io.showrunner.simulator;

import io.showrunner.clock.ShowClock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** The world's clock as one life of the engine knows it: what it asked for dies with it. */
final class ClockOfOneLife implements ShowClock {
  private final ShowClock clock;
  private final Consumer<Runnable> edge;
  private final Set<Wish> wishes = new LinkedHashSet<>();
  private boolean over;

  /**
   * A clock for a life that begins.
   *
   * @param edge runs what is due, and sees to it that a death ends nothing but this life
   */
  ClockOfOneLife(ShowClock clock, Consumer<Runnable> edge) {
    this.clock = clock;
    this.edge = edge;
  }

  @Override
  public Instant now() {
    return clock.now();
  }

  @Override
  public Alarm wakeAt(Instant due, Runnable action) {
    return new Wish(action).enter(wish -> clock.wakeAt(due, wish));
  }

  @Override
  public Alarm wakeAtLeisure(Instant due, Runnable action) {
    return new Wish(action).enter(wish -> clock.wakeAtLeisure(due, wish));
  }

  /** Nothing that was asked for happens any more. */
  void end() {
    over = true;
    List.copyOf(wishes).forEach(Wish::cancel);
  }

  /** To be woken, unless the life is over by then. */
  private final class Wish implements Alarm, Runnable {
    private final Runnable action;
    private Alarm alarm = () -> {};

    Wish(Runnable action) {
      this.action = action;
    }

    Wish enter(Function<Runnable, Alarm> onTheClock) {
      if (!over) {
        wishes.add(this);
        alarm = onTheClock.apply(this);
      }
      return this;
    }

    @Override
    public void run() {
      wishes.remove(this);
      if (!over) {
        edge.accept(action);
      }
    }

    @Override
    public void cancel() {
      wishes.remove(this);
      alarm.cancel();
    }
  }
}
