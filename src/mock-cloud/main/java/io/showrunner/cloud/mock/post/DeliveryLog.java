package io.showrunner.cloud.mock.post;

import io.showrunner.vocabulary.AppId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * What was sent to subscribers, for seven days (ListEventSubEvent and ListRtcMPUEventSubRecord, SDK
 * live20161101 3.0.0). Assumed: every attempt is a line. Ours: no more than the last 10 000 lines.
 * For many threads.
 */
public final class DeliveryLog {
  /** How long lines are kept, and the longest stretch that can be asked for. */
  public static final Duration KEPT = Duration.ofDays(7);

  private static final int MOST = 10_000;
  private final Deque<Delivery> lines = new ArrayDeque<>();

  /** Takes down one attempt. */
  public synchronized void note(Delivery line) {
    lines.addLast(line);
    Instant oldest = line.attempt().at().minus(KEPT);
    while (lines.size() > MOST || lines.getFirst().attempt().at().isBefore(oldest)) {
      lines.removeFirst();
    }
  }

  /**
   * An application's lines within a period, in order of their answers (assumed).
   *
   * @param now what is older than seven days is gone
   */
  public synchronized List<Delivery> within(Period period, AppId app, Instant now) {
    Instant first = latest(period.first(), now.minus(KEPT));
    return lines.stream()
        .filter(line -> line.app().equals(app))
        .filter(line -> !line.attempt().at().isBefore(first))
        .filter(line -> line.attempt().at().isBefore(period.end()))
        .toList();
  }

  private static Instant latest(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
