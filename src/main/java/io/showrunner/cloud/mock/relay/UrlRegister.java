package io.showrunner.cloud.mock.relay;

import io.showrunner.cloud.mock.catalogue.Complaint;
import io.showrunner.cloud.mock.task.RelayTask;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * R11: one URL is never in two live tasks, and rests after a stop (StartLiveMPUTask page,
 * 2024-12-05). The rest ends exactly its length after the stop. What counts is the URL without its
 * query, because the signature in it names no other stream (assumed).
 */
public final class UrlRegister {
  private final Duration rest;
  private final Map<String, RelayTask> holders = new HashMap<>();
  private final Map<String, Instant> free = new HashMap<>();

  public UrlRegister(Duration rest) {
    this.rest = rest;
  }

  /** Why these URLs cannot be used by this task, if they cannot. */
  public Optional<String> objection(List<String> urls, RelayTask by, Instant now) {
    for (String url : urls) {
      RelayTask holder = holders.get(bare(url));
      if (holder != null && holder != by) {
        return Optional.of(
            "StreamURL is in use by task %s: %s."
                .formatted(holder.parameters().task(), Complaint.quoted(url)));
      }
      Instant until = free.get(bare(url));
      if (holder == null && until != null && now.isBefore(until)) {
        return Optional.of(
            "StreamURL is in use until %s after its last task was stopped: %s."
                .formatted(until, Complaint.quoted(url)));
      }
    }
    return Optional.empty();
  }

  public void take(List<String> urls, RelayTask by) {
    urls.forEach(url -> holders.put(bare(url), by));
  }

  public void release(List<String> urls, boolean resting, Instant now) {
    free.values().removeIf(until -> !now.isBefore(until));
    for (String url : urls) {
      holders.remove(bare(url));
      free.remove(bare(url));
      if (resting) {
        free.put(bare(url), now.plus(rest));
      }
    }
  }

  private static String bare(String url) {
    int query = url.indexOf('?');
    return query < 0 ? url : url.substring(0, query);
  }
}
