package io.showrunner.cloud.mock.relay;

import io.showrunner.cloud.mock.catalogue.Complaint;
import io.showrunner.cloud.mock.cdn.Cdn;
import io.showrunner.cloud.mock.task.RelayTask;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * R11: one URL is never in two live tasks, and rests after a stop (StartLiveMPUTask page,
 * 2024-12-05). The rest ends exactly its length after the stop. Assumed: what counts is {@linkplain
 * Cdn#stream the stream} a URL names, and no request may name one twice.
 */
public final class UrlRegister {
  private final Duration rest;
  private final Cdn cdn;
  private final Map<String, RelayTask> holders = new HashMap<>();

  /** Until when each stream rests. All rest equally long: whoever began first is done first. */
  private final Map<String, Instant> free = new LinkedHashMap<>();

  /**
   * An empty one.
   *
   * @param rest from a stop until the URL may be used again
   */
  public UrlRegister(Duration rest, Cdn cdn) {
    this.rest = rest;
    this.cdn = cdn;
  }

  /** Why these URLs cannot be used by this task, if they cannot. */
  Optional<String> objection(List<String> urls, RelayTask by, Instant now) {
    Set<String> named = new HashSet<>();
    for (String url : urls) {
      if (!named.add(cdn.stream(url))) {
        return Optional.of(
            String.format(
                Locale.ROOT,
                "MultiStreamURL: expected each stream once, but found %s again.",
                Complaint.quoted(url)));
      }
      RelayTask holder = holders.get(cdn.stream(url));
      if (holder != null && holder != by) {
        return Optional.of(
            String.format(
                Locale.ROOT,
                "StreamURL is in use by task %s: %s.",
                holder.parameters().task(),
                Complaint.quoted(url)));
      }
      Instant until = free.get(cdn.stream(url));
      if (holder == null && until != null && now.isBefore(until)) {
        return Optional.of(
            String.format(
                Locale.ROOT,
                "StreamURL is in use until %s after its last task was stopped: %s.",
                until,
                Complaint.quoted(url)));
      }
    }
    return Optional.empty();
  }

  /** From now on they are this task's. */
  void take(List<String> urls, RelayTask by) {
    for (String url : urls) {
      free.remove(cdn.stream(url));
      holders.put(cdn.stream(url), by);
    }
  }

  /**
   * They are nobody's any more.
   *
   * @param resting whether they cannot be used again at once
   */
  void release(List<String> urls, boolean resting, Instant now) {
    forgetTheRested(now);
    for (String url : urls) {
      holders.remove(cdn.stream(url));
      free.remove(cdn.stream(url));
      if (resting) {
        free.put(cdn.stream(url), now.plus(rest));
      }
    }
  }

  private void forgetTheRested(Instant now) {
    Iterator<Instant> each = free.values().iterator();
    while (each.hasNext() && !now.isBefore(each.next())) {
      each.remove();
    }
  }
}
