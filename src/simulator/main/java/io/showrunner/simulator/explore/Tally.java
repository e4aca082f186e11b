package io.showrunner.simulator.explore;

import io.showrunner.json.JsonObject;
import java.util.ArrayList;
import java.util.List;

/**
 * What came of an exploration.
 *
 * @param seeds how many were played
 * @param lines how many lines their broadcasts had
 * @param failures how many seeds failed
 * @param encounters how often which trouble met rooms where
 * @param strands what the seeds chose from
 */
public record Tally(
    long seeds, long lines, long failures, Encounters encounters, List<Strand> strands) {
  /** Where rooms can be; in a battle only if some strand fights one. */
  List<Spot> spots() {
    List<Spot> spots = new ArrayList<>(List.of(Spot.values()));
    if (strands.stream().noneMatch(BattleStrand.class::isInstance)) {
      spots.remove(Spot.BATTLE);
    }
    return spots;
  }

  /** The table of encounters for a person to read. */
  public List<String> table() {
    return encounters.lines(Trouble.of(strands), spots());
  }

  /** The table of encounters as an object of objects. */
  public JsonObject json() {
    return encounters.json(Trouble.of(strands), spots());
  }
}
