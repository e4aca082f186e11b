package io.showrunner.cloud.mock.gateway;

import java.time.Duration;
import java.time.Instant;
import java.util.TreeMap;

/**
 * Which nonces were seen. A request is only taken near its own time, so its nonce is remembered by
 * the minute of that time, and a whole minute is forgotten at once when no request of it can be
 * taken any more. When there are too many, the oldest minute is forgotten early: a mock that lets
 * an old replay pass is better than one that runs out of memory or refuses honest calls.
 */
final class NonceMemory {
  private static final long MINUTE = 60;

  private final Duration skew;
  private final int most;
  private final TreeMap<Long, FingerprintSet> minutes = new TreeMap<>();
  private int size;

  NonceMemory(Duration skew, int most) {
    this.skew = skew;
    this.most = most;
  }

  /**
   * Remembers it.
   *
   * @param sent the request's own time, not far from {@code now}
   * @return whether it was not remembered before
   */
  synchronized boolean isNew(String keyId, String nonce, Instant sent, Instant now) {
    forgetBefore(Math.floorDiv(now.minus(skew).getEpochSecond(), MINUTE));
    long fingerprint = fingerprint(keyId, nonce);
    for (FingerprintSet minute : minutes.values()) {
      if (minute.contains(fingerprint)) {
        return false;
      }
    }
    while (size >= most) {
      size -= minutes.pollFirstEntry().getValue().size();
    }
    minutes
        .computeIfAbsent(
            Math.floorDiv(sent.getEpochSecond(), MINUTE), minute -> new FingerprintSet())
        .add(fingerprint);
    size++;
    return true;
  }

  /** How many are remembered. */
  synchronized int size() {
    return size;
  }

  private void forgetBefore(long minute) {
    while (!minutes.isEmpty() && minutes.firstKey() < minute) {
      size -= minutes.pollFirstEntry().getValue().size();
    }
  }

  /**
   * 64 bits stand for a nonce of any length: with a million remembered, an honest one is taken for
   * a replay once in a thousand years of calls at the vendor's limit.
   */
  private static long fingerprint(String keyId, String nonce) {
    long hash = 0xcbf29ce484222325L;
    for (String text : new String[] {keyId, " ", nonce}) {
      for (int at = 0; at < text.length(); at++) {
        hash = (hash ^ text.charAt(at)) * 0x100000001b3L;
      }
    }
    hash = (hash ^ (hash >>> 32)) * 0xD6E8FEB86659FD93L;
    return hash ^ (hash >>> 32);
  }
}
