package io.showrunner.cloud.mock.sei;

import io.showrunner.cloud.mock.sei.SeiSpan.Anchors;
import io.showrunner.cloud.mock.sei.SeiSpan.Once;
import io.showrunner.json.JsonObject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A task's latest frames as a viewer's player gets them: made when somebody reads them, from the
 * last few moments of change. Nothing comes while no media flows; what was to come once then waits
 * for media (assumed).
 */
final class SeiTrack {
  /** How many frames can be read back. */
  static final int KEPT = 64;

  private static final int CHANGES = 16;
  private static final int MOST_WAITING = 16;

  /** With the end of each; the open one stands aside. */
  private final Deque<Closed> closed = new ArrayDeque<>();

  private final Deque<Once> waiting = new ArrayDeque<>();
  private @Nullable SeiSpan open;
  private int heardCalls;

  private record Closed(SeiSpan span, long end) {}

  /**
   * Media flows.
   *
   * @param layout without version and time; empty if it is not wanted
   * @param calls how many requests have told the task about SEI
   */
  void shows(JsonObject layout, SeiPlan plan, int calls, long now) {
    hear(plan, calls);
    SeiSpan before = open;
    Anchors anchors = anchors(before, layout, plan, now);
    boolean same =
        before != null
            && before.layout().equals(layout)
            && before.plan().equals(plan)
            && before.anchors().equals(anchors);
    if (same && waiting.isEmpty()) {
      return;
    }
    do {
      begin(new SeiSpan(now, layout, plan, anchors, Optional.ofNullable(waiting.pollFirst())), now);
    } while (!waiting.isEmpty());
  }

  /** No media flows any more. */
  void pauses(long now) {
    if (open != null) {
      closed.addLast(new Closed(open, now));
      if (closed.size() > CHANGES) {
        closed.removeFirst();
      }
      open = null;
    }
  }

  /** This is to be passed through once, with the next call to {@link #shows}. */
  void waits(Once once) {
    waiting.addLast(once);
    if (waiting.size() > MOST_WAITING) {
      waiting.removeFirst();
    }
  }

  /** The latest frames, in order. */
  List<SeiFrame> frames(long now) {
    List<SeiFrame> frames = new ArrayList<>();
    if (open != null) {
      frames.addAll(open.frames(now + 1, KEPT));
    }
    Iterator<Closed> earlier = closed.descendingIterator();
    while (earlier.hasNext() && frames.size() < KEPT) {
      Closed each = earlier.next();
      frames.addAll(0, each.span().frames(each.end(), KEPT - frames.size()));
    }
    return frames;
  }

  private void hear(SeiPlan plan, int calls) {
    if (calls != heardCalls) {
      plan.pass()
          .filter(pass -> pass.rhythm().isOnce())
          .ifPresent(pass -> waits(new Once(plan.key(), pass.content())));
      heardCalls = calls;
    }
  }

  private static Anchors anchors(
      @Nullable SeiSpan before, JsonObject layout, SeiPlan plan, long now) {
    if (before == null) {
      return new Anchors(now, now, now);
    }
    Anchors old = before.anchors();
    SeiPlan planned = before.plan();
    boolean sameLayout = before.layout().equals(layout) && planned.layout().equals(plan.layout());
    return new Anchors(
        sameLayout ? old.layout() : now,
        planned.pass().equals(plan.pass()) ? old.pass() : now,
        planned.keyFrames() == plan.keyFrames() ? old.keys() : now);
  }

  private void begin(SeiSpan span, long now) {
    pauses(now);
    open = span;
  }
}
