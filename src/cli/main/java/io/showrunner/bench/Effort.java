package io.showrunner.bench;

import io.showrunner.director.Director;
import java.util.List;

/**
 * How much is measured.
 *
 * @param rooms how many rooms are open, for each size that is measured
 * @param active how many of them something happens in
 * @param callers how many tell the durable way what happens, at the same time
 * @param atOnce how much may share a commit there
 * @param simulated how many rooms a simulated trace has
 * @param warmUp laps that do not count
 * @param laps laps that do
 */
public record Effort(
    List<Integer> rooms, int active, int callers, int atOnce, int simulated, int warmUp, int laps) {
  /** What says something. */
  public static final Effort USUAL =
      new Effort(List.of(1_000, 20_000), 200, 32, Director.AT_ONCE, 100, 6, 5);

  /** What the durable way has to bear where so many rooms are open. */
  Load load(int open) {
    return new Load(open, Math.min(open, active), callers, atOnce);
  }

  /** Takes a copy. */
  public Effort {
    rooms = List.copyOf(rooms);
  }
}
