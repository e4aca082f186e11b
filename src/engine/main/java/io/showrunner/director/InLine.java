package io.showrunner.director;

import io.showrunner.journal.Inbox;
import io.showrunner.journal.Received;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.ToIntFunction;

/** The events at the front of the inbox, in their order, some of them read ahead. */
final class InLine {
  private final Inbox inbox;
  private final int atOnce;
  private final Deque<Received> ahead = new ArrayDeque<>();

  InLine(Inbox inbox, int atOnce) {
    this.inbox = inbox;
    this.atOnce = atOnce;
  }

  /**
   * Offers what waits, and takes it that so many from the front were taken. After a failure the
   * inbox is asked again, because it alone knows.
   *
   * @return false if nothing waited
   */
  boolean take(ToIntFunction<List<Received>> by) {
    if (ahead.isEmpty()) {
      ahead.addAll(inbox.next(atOnce));
    }
    if (ahead.isEmpty()) {
      return false;
    }
    List<Received> waiting = List.copyOf(ahead);
    ahead.clear();
    int taken = by.applyAsInt(waiting);
    ahead.addAll(waiting.subList(taken, waiting.size()));
    return true;
  }
}
