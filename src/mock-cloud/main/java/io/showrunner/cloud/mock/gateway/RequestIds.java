package io.showrunner.cloud.mock.gateway;

import io.showrunner.clock.Chance;
import java.util.Locale;

/** The numbers of requests: UUIDs in upper case. Safe for many threads. */
final class RequestIds {
  private final Chance chance;

  RequestIds(Chance chance) {
    this.chance = chance.forPurpose("gateway requests");
  }

  synchronized String next() {
    String hex = chance.hexId().toUpperCase(Locale.ROOT);
    return String.join(
        "-",
        hex.substring(0, 8),
        hex.substring(8, 12),
        hex.substring(12, 16),
        hex.substring(16, 20),
        hex.substring(20));
  }
}
