package io.showrunner.simulator.invariant;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;

/**
 * How the weather has treated a room. Where nothing was struck nothing is forgiven: the cloud must
 * have given a call of this very room a wrong answer, or none, because the weather told it to.
 *
 * @param calls until when calls of this room go wrong, {@link Instant#MIN} if none ever did
 * @param callbacks until when callbacks to anybody go wrong, or the reading of those that got lost
 *     does, {@link Instant#MIN} likewise
 * @param engine until when our own engine was dead: {@link Instant#MAX} while it is, {@link
 *     Instant#MIN} if it never was
 * @param lastCallStruck whether it was the room's last call that went wrong
 */
record Roughness(Instant calls, Instant callbacks, Instant engine, boolean lastCallStruck) {
  /** Nothing ever went wrong. */
  static final Roughness NONE = new Roughness(Instant.MIN, Instant.MIN, Instant.MIN, false);

  /** How long after the end of a fault everything may take to be well again. */
  static final Duration HEALING = Duration.ofSeconds(30);

  /** How long after that a callback that was lost may take to be mended. */
  static final Duration MENDING = Duration.ofSeconds(60);

  /** From when on everything must be well again. */
  Instant healed() {
    Instant heard = callbacks.equals(Instant.MIN) ? callbacks : callbacks.plus(MENDING);
    return Collections.max(List.of(healed(calls), heard, healed(engine)));
  }

  /** Whether what the engine left open when it died need not be taken up yet. */
  boolean isEngineOpen(Instant now) {
    return now.isBefore(healed(engine));
  }

  /** Whether the outcome of the last call may not be known yet. */
  boolean isCallOpen(Instant now) {
    return isEngineOpen(now) || (lastCallStruck && now.isBefore(healed(calls)));
  }

  private static Instant healed(Instant rough) {
    boolean known = !rough.equals(Instant.MIN) && !rough.equals(Instant.MAX);
    return known ? rough.plus(HEALING) : rough;
  }
}
