package io.showrunner.broadcast;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a room's relay was changed lately, and which change is being held back.
 *
 * @param changes moments of Updates within the last minute, in order; that of one held back is
 *     still to come
 * @param held the Update that was written and may not be sent yet, or null
 */
public record Pace(List<Instant> changes, @Nullable Held held) {
  /** Nothing was changed yet. */
  public static final Pace FRESH = new Pace(List.of(), null);

  /** Takes a copy. */
  public Pace {
    changes = List.copyOf(changes);
  }

  /**
   * An Update that is written and not sent.
   *
   * @param generation its number
   * @param instead what was asked before it, and holds if it is called off
   * @param until when it may be sent
   */
  public record Held(long generation, @Nullable Relay instead, Instant until) {}

  /** The same after a command went out, or may have: it cannot be called off any more. */
  public Pace sent(long generation) {
    return held != null && held.generation() == generation ? new Pace(changes, null) : this;
  }

  /** The same without what is held back. */
  public Pace calledOff() {
    if (held == null) {
      return this;
    }
    List<Instant> without = new ArrayList<>(changes);
    without.remove(held.until());
    return new Pace(without, null);
  }

  /** The same with one more change at that moment. */
  Pace changedAt(Instant moment, @Nullable Held holding) {
    Instant old = moment.minus(Steadiness.MINUTE);
    List<Instant> recent = new ArrayList<>();
    changes.stream().filter(change -> change.isAfter(old)).forEach(recent::add);
    recent.add(moment);
    return new Pace(recent, holding);
  }
}
