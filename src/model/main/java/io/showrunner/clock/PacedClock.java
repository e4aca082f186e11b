package io.showrunner.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * A world's own time that runs along with another clock, some times as fast, and can be moved on by
 * hand. Moving on steps through everything due on the way and never over it. What is due happens in
 * the order of (due, asked for), one after another, and sees its own due moment as the present only
 * while time is moved by hand; otherwise the present is wherever time has got to.
 *
 * <p>Safe for many threads. An action may ask to be woken again, but must not move time.
 */
public final class PacedClock implements ShowClock, AutoCloseable {
  private static final System.Logger LOG = System.getLogger(PacedClock.class.getName());

  private final ShowClock real;
  private final int factor;
  private final Object agendaLock = new Object();

  /** Held while anything happens, so that nothing happens twice at once or out of order. */
  private final Object stageLock = new Object();

  private final PriorityQueue<Entry> agenda =
      new PriorityQueue<>(Comparator.comparing(Entry::due).thenComparingLong(Entry::sequence));
  private Instant worldStart;
  private Instant realStart;
  private @Nullable Instant standing;
  private long sequence;
  private Alarm bell = () -> {};
  private boolean closed;

  /**
   * A clock that shows {@code start} now.
   *
   * @param real whose pace it keeps
   * @param factor how many times as fast, 1 to 1,000
   */
  public PacedClock(ShowClock real, Instant start, int factor) {
    if (factor < 1 || factor > 1000) {
      throw new IllegalArgumentException(
          "Expected a time factor from 1 to 1000, but found " + factor + ".");
    }
    this.real = real;
    this.factor = factor;
    this.worldStart = start;
    this.realStart = real.now();
  }

  @Override
  public Instant now() {
    synchronized (agendaLock) {
      return standing == null ? flowing() : standing;
    }
  }

  /** How many times as fast as the other clock. */
  public int factor() {
    return factor;
  }

  @Override
  public Alarm wakeAt(Instant due, Runnable action) {
    synchronized (agendaLock) {
      Instant now = now();
      var entry = new Entry(due.isBefore(now) ? now : due, sequence++, action);
      if (closed) {
        return () -> {};
      }
      agenda.add(entry);
      if (entry.equals(agenda.peek())) {
        setBell();
      }
      return () -> {
        synchronized (agendaLock) {
          agenda.remove(entry);
        }
      };
    }
  }

  /**
   * Moves time on, with everything that is due on the way; returns when it has happened.
   *
   * @param by not negative
   */
  public void advance(Duration by) {
    if (by.isNegative()) {
      throw new IllegalArgumentException(
          "Expected time to move on, but it cannot go back by " + by.negated() + ".");
    }
    synchronized (stageLock) {
      Instant end;
      synchronized (agendaLock) {
        end = flowing().plus(by);
        standing = flowing();
      }
      try {
        while (true) {
          Entry next;
          synchronized (agendaLock) {
            next = dueBy(end);
            if (next == null) {
              break;
            }
            standing = next.due().isAfter(now()) ? next.due() : standing;
          }
          run(next);
        }
      } finally {
        synchronized (agendaLock) {
          worldStart = end;
          realStart = real.now();
          standing = null;
          setBell();
        }
      }
    }
  }

  /** Nothing happens on it any more. */
  @Override
  public void close() {
    synchronized (agendaLock) {
      closed = true;
      agenda.clear();
      bell.cancel();
    }
  }

  private Instant flowing() {
    return worldStart.plus(Duration.between(realStart, real.now()).multipliedBy(factor));
  }

  private @Nullable Entry dueBy(Instant end) {
    Entry next = agenda.peek();
    return next == null || next.due().isAfter(end) ? null : agenda.poll();
  }

  private void setBell() {
    bell.cancel();
    Entry next = agenda.peek();
    if (next == null || closed || standing != null) {
      return;
    }
    long worldMillis = Math.max(0, Duration.between(flowing(), next.due()).toMillis());
    long realMillis = (worldMillis + factor - 1) / factor;
    bell = real.wakeAt(real.now().plusMillis(realMillis), this::ring);
  }

  private void ring() {
    synchronized (stageLock) {
      while (true) {
        Entry next;
        synchronized (agendaLock) {
          next = dueBy(flowing());
          if (next == null) {
            setBell();
            return;
          }
        }
        run(next);
      }
    }
  }

  private static void run(Entry entry) {
    try {
      entry.action().run();
    } catch (RuntimeException failed) {
      LOG.log(System.Logger.Level.ERROR, "What was due failed; the clock goes on.", failed);
    }
  }

  private record Entry(Instant due, long sequence, Runnable action) {}
}
