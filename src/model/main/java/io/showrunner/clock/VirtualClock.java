package io.showrunner.clock;

import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * Time that moves only when told, stepping through every due moment and never over one. What is due
 * at one moment happens in the order in which it was asked for. A moment at which ever more is due
 * is a failure, not an endless run. For one thread.
 */
public final class VirtualClock implements ShowClock {
  /** More things at one moment than any trace holds: something calls itself without end. */
  private static final long MOST_AT_ONCE = 1_000_000;

  private final PriorityQueue<Entry> agenda =
      new PriorityQueue<>(Comparator.comparing(Entry::due).thenComparingLong(Entry::sequence));
  private Instant now;
  private long sequence;
  private long doneNow;

  /** How much on the agenda is not at leisure. */
  private int pressing;

  /** A clock standing at {@code start}. */
  public VirtualClock(Instant start) {
    this.now = start;
  }

  @Override
  public Instant now() {
    return now;
  }

  @Override
  public Alarm wakeAt(Instant due, Runnable action) {
    return enter(due, false, action);
  }

  @Override
  public Alarm wakeAtLeisure(Instant due, Runnable action) {
    return enter(due, true, action);
  }

  private Alarm enter(Instant due, boolean atLeisure, Runnable action) {
    var entry = new Entry(due.isBefore(now) ? now : due, sequence++, atLeisure, action);
    agenda.add(entry);
    pressing += atLeisure ? 0 : 1;
    return () -> {
      if (agenda.remove(entry)) {
        pressing -= atLeisure ? 0 : 1;
      }
    };
  }

  /** The next moment at which something is due, if anything is. */
  public Optional<Instant> nextDue() {
    return Optional.ofNullable(agenda.peek()).map(Entry::due);
  }

  /** Whether anything is due, now or later, that is not {@linkplain #wakeAtLeisure at leisure}. */
  public boolean isPressed() {
    return pressing > 0;
  }

  /** Goes to the next due moment and does the one thing that is first in order there. */
  public void step() {
    Entry next = agenda.poll();
    if (next == null) {
      throw new IllegalStateException("Expected something to be due, but the agenda is empty.");
    }
    pressing -= next.atLeisure() ? 0 : 1;
    if (next.due().equals(now)) {
      doneNow++;
    } else {
      now = next.due();
      doneNow = 0;
    }
    if (doneNow > MOST_AT_ONCE) {
      throw new IllegalStateException(
          String.format(
              Locale.ROOT, "Expected time to go on, but %d things were due at %s.", doneNow, now));
    }
    next.action().run();
  }

  /** Steps through everything due up to and including {@code end}, then stands at {@code end}. */
  public void runUntil(Instant end) {
    while (nextDue().filter(due -> !due.isAfter(end)).isPresent()) {
      step();
    }
    now = end.isAfter(now) ? end : now;
  }

  private record Entry(Instant due, long sequence, boolean atLeisure, Runnable action) {}
}
