package io.showrunner.cloud.mock.sei;

import io.showrunner.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A stretch of time in which neither layout nor plan changed: its frames follow from it, so nobody
 * has to wake up for each. Moments are milliseconds since 1970.
 *
 * @param from when it began
 * @param layout without version and time; empty if the layout is not wanted
 * @param once passed through once, at the beginning
 */
record SeiSpan(long from, JsonObject layout, SeiPlan plan, Anchors anchors, Optional<Once> once) {

  /**
   * Whence the frames are counted.
   *
   * @param layout since when this layout stands; it is told at once (assumed), then by its rhythm
   * @param pass since when this is passed through
   * @param keys when the first key frame was
   */
  record Anchors(long layout, long pass, long keys) {}

  /** Something passed through once. */
  record Once(String key, String content) {}

  /**
   * The last of its frames, in order.
   *
   * @param end excluded; what begins at the very end of a stretch of no length still comes
   * @param most how many at most
   */
  List<SeiFrame> frames(long end, int most) {
    long last = Math.max(from, end - 1);
    NavigableMap<Long, Boolean> passing = new TreeMap<>();
    if (plan.layout().isPresent()) {
      mark(passing, anchors.layout(), 0, last, most, false);
      mark(passing, anchors.layout(), plan.layout().get().every(), last, most, false);
      markKeys(passing, plan.layout().get(), last, most, false);
    }
    if (plan.pass().isPresent() && !plan.pass().get().rhythm().isOnce()) {
      SeiPlan.Rhythm rhythm = plan.pass().get().rhythm();
      if (rhythm.every() > 0) {
        mark(passing, anchors.pass(), rhythm.every(), last, most, true);
      }
      markKeys(passing, rhythm, last, most, true);
    }
    once.ifPresent(o -> passing.putIfAbsent(from, false));
    List<SeiFrame> frames = new ArrayList<>();
    passing.forEach((at, passes) -> frames.add(frame(at, passes)));
    return frames.subList(Math.max(0, frames.size() - most), frames.size());
  }

  private void markKeys(
      NavigableMap<Long, Boolean> into,
      SeiPlan.Rhythm rhythm,
      long last,
      int most,
      boolean passes) {
    if (rhythm.withKeys() && plan.keyFrames() > 0) {
      mark(into, anchors.keys(), plan.keyFrames(), last, most, passes);
    }
  }

  /** Marks the last of the moments a period apart; the anchor alone if the period is 0. */
  private void mark(
      NavigableMap<Long, Boolean> into,
      long anchor,
      long period,
      long last,
      int most,
      boolean passes) {
    long at = period == 0 ? anchor : anchor + Math.floorDiv(last - anchor, period) * period;
    for (int count = 0; count < most && at >= from && at >= anchor && at <= last; count++) {
      into.merge(at, passes, Boolean::logicalOr);
      at -= Math.max(1, period);
      if (period == 0) {
        return;
      }
    }
  }

  private SeiFrame frame(long at, boolean passes) {
    JsonObject content = SeiFrame.content(layout, at);
    if (passes) {
      content = content.with(plan.key(), plan.pass().orElseThrow().content());
    }
    if (at == from && once.isPresent()) {
      content = content.with(once.get().key(), once.get().content());
    }
    return new SeiFrame(at, plan.payloadType(), content);
  }
}
