package io.showrunner.cloud.mock.ground;

import io.showrunner.cloud.UrlSignature;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * A domain's URL signing of type A (URL signing page, 2025-03-08).
 *
 * @param keys main and secondary, which count the same; without any, signing is off and everything
 *     is let through
 * @param validity added to a signature's timestamp
 */
public record UrlGuard(List<String> keys, Duration validity) {
  /** Takes a copy. */
  public UrlGuard {
    keys = List.copyOf(keys);
  }

  /**
   * Whether a URL is let through at this moment.
   *
   * @param path without host and query, with the suffix such as {@code .flv}
   * @param authKey the value of {@code auth_key}; empty if there is none
   */
  public boolean lets(String path, String authKey, Instant now) {
    return keys.isEmpty()
        || keys.stream().anyMatch(key -> UrlSignature.holds(path, authKey, key, now, validity));
  }

  /** Without the keys. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "UrlGuard[%d keys, %s]", keys.size(), validity);
  }
}
