package io.showrunner.simulator.invariant;

import io.showrunner.rules.Rulebook;
import java.time.Duration;

/**
 * How long a room waits for its streamer: what the rules say of that room, else what the diagram
 * says of all.
 *
 * @param usual the diagram's
 */
record GraceOf(Rulebook rules, Duration usual) {
  /** The grace of this scene's room. */
  Duration room(Scene scene) {
    return rules.grace(scene.made().room(), scene.made().orientation()).orElse(usual);
  }
}
