package io.showrunner.cloud.mock.weather;

import io.showrunner.clock.Chance;
import io.showrunner.clock.ShowClock;
import io.showrunner.cloud.Callback;
import io.showrunner.cloud.mock.post.Passage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which callbacks go wrong. Troubles of different kinds add up; of one kind the last told counts.
 * Draws from its chance only while there is trouble. Safe for many threads.
 */
public final class CallbackFaults implements Passage {
  private final ShowClock clock;
  private final Chance chance;
  private final List<WeatherObserver> observers;
  private final Map<CallbackTrouble, Spell> spells = new EnumMap<>(CallbackTrouble.class);
  private Instant roughUntil = Instant.MIN;

  CallbackFaults(ShowClock clock, Chance chance, List<WeatherObserver> observers) {
    this.clock = clock;
    this.chance = chance;
    this.observers = observers;
  }

  private record Spell(double rate, Duration by, Instant end) {}

  /**
   * Callbacks go wrong from now on.
   *
   * @param rate the share concerned, 0 to 1
   * @param by how much, or null for what is {@link CallbackTrouble#usual usual}
   * @param lasting for how long, or null until {@link #calm}
   */
  public synchronized void trouble(
      CallbackTrouble trouble, double rate, @Nullable Duration by, @Nullable Duration lasting) {
    Instant end = lasting == null ? Instant.MAX : clock.now().plus(lasting);
    spells.put(trouble, new Spell(rate, by == null ? trouble.usual() : by, end));
  }

  /** All is well again for callbacks sent from now on. */
  public synchronized void calm() {
    spells.clear();
  }

  @Override
  public synchronized List<Duration> copies(Callback.Source source) {
    Instant now = clock.now();
    spells.values().removeIf(spell -> !now.isBefore(spell.end()));
    if (spells.isEmpty()) {
      return Passage.CLEAR.copies(source);
    }
    List<Duration> copies = new ArrayList<>(List.of(Duration.ZERO));
    spells.forEach((trouble, spell) -> befall(trouble, spell, copies));
    Duration last = copies.stream().max(Duration::compareTo).orElse(Duration.ZERO);
    if (!copies.equals(List.of(Duration.ZERO)) && now.plus(last).isAfter(roughUntil)) {
      roughUntil = now.plus(last);
    }
    return copies;
  }

  /** Draws for every kind of trouble, whether or not the callback is lost already. */
  private void befall(CallbackTrouble trouble, Spell spell, List<Duration> copies) {
    boolean hit = spell.rate() >= 1 || chance.fraction() < spell.rate();
    double share = trouble == CallbackTrouble.SHUFFLE ? chance.fraction() : 1;
    if (!hit) {
      return;
    }
    observers.forEach(observer -> observer.callbackStruck(trouble));
    switch (trouble) {
      case LOSE -> copies.clear();
      case DOUBLE -> copies.addAll(copies.stream().map(c -> c.plus(spell.by())).toList());
      case DELAY, SHUFFLE -> {
        Duration late = Duration.ofMillis(Math.round(share * spell.by().toMillis()));
        copies.replaceAll(copy -> copy.plus(late));
      }
    }
  }

  @Override
  public synchronized void gaveUp(Callback.Source source) {
    Instant now = clock.now();
    roughUntil = now.isAfter(roughUntil) ? now : roughUntil;
  }

  /**
   * When the last callback that went wrong arrived, or should have. {@link Instant#MIN} if none
   * did.
   */
  public synchronized Instant roughUntil() {
    return roughUntil;
  }
}
