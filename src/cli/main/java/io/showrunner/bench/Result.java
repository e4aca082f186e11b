package io.showrunner.bench;

import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What came of one contender; every figure is the median of its laps.
 *
 * @param part the part of the bench
 * @param what was measured, the same words in every run
 * @param perSecond events a second of the wall
 * @param cpuMicros processor time an event, on the threads that took it; 0 if that was not measured
 * @param ofFloor its events a second as a share of the floor's, or 0 if it is one or has none
 * @param ofFloorCpu the floor's processor time as a share of its own, or 0 likewise
 * @param diskBytes by how much its file grew, an event, over all laps; 0 if it has none or it
 *     shrank
 * @param load the machine's load average when it was measured, negative if the machine does not say
 */
public record Result(
    String part,
    String what,
    double perSecond,
    double cpuMicros,
    double ofFloor,
    double ofFloorCpu,
    double diskBytes,
    double load) {

  /** The same beside its floor. */
  Result over(Result floor) {
    return new Result(
        part,
        what,
        perSecond,
        cpuMicros,
        perSecond / floor.perSecond,
        cpuMicros > 0 ? floor.cpuMicros / cpuMicros : 0,
        diskBytes,
        load);
  }

  /** For programs. */
  public JsonObject json() {
    JsonObject line =
        JsonObject.EMPTY
            .with("part", part)
            .with("what", what)
            .with("perSecond", number(perSecond, 0));
    line = cpuMicros > 0 ? line.with("cpuMicros", number(cpuMicros, 1)) : line;
    line = ofFloor > 0 ? line.with("ofFloor", number(ofFloor, 3)) : line;
    line = ofFloorCpu > 0 ? line.with("ofFloorCpu", number(ofFloorCpu, 3)) : line;
    line = diskBytes > 0 ? line.with("diskBytes", number(diskBytes, 0)) : line;
    return line.with("load", number(load, 2));
  }

  private static Json number(double value, int places) {
    return new Json.Num(BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_UP));
  }
}
