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
   * An application's lines in order of their answers (assumed).
   *
   * @param from included
   * @param to excluded
   * @param now what is older than seven days is gone
   */
  public synchronized List<Delivery> between(AppId app, Instant from, Instant to, Instant now) {
    return lines.stream()
        .filter(line -> line.app().equals(app))
        .filter(line -> !line.attempt().at().isBefore(from))
        .filter(line -> !line.attempt().at().isBefore(now.minus(KEPT)))
        .filter(line -> line.attempt().at().isBefore(to))
        .toList();
  }
}
