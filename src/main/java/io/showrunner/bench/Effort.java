package io.showrunner.bench;

import java.util.List;

/**
 * How much is measured.
 *
 * @param rooms how many rooms are open, for each size that is measured
 * @param active how many of them something happens in
 * @param simulated how many rooms a simulated trace has
 * @param warmUp laps that do not count
 * @param laps laps that do
 */
public record Effort(List<Integer> rooms, int active, int simulated, int warmUp, int laps) {
  /** What says something. */
  public static final Effort USUAL = new Effort(List.of(1_000, 20_000), 100, 100, 3, 5);

  /** Takes a copy. */
  public Effort {
    rooms = List.copyOf(rooms);
  }
}
