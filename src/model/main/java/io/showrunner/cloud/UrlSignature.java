package io.showrunner.cloud;

import java.time.Duration;
import java.time.Instant;

/** The CDN's URL signing of type A (vendor's URL signing page, 2025-03-08). */
public final class UrlSignature {
  private UrlSignature() {}

  /**
   * The hash at the end of an {@code auth_key}.
   *
   * @param path of the URL, without host and query, with the suffix such as {@code .flv}
   * @param timestamp seconds since 1970
   */
  public static String hash(String path, long timestamp, String rand, String uid, String key) {
    return Signed.md5(String.join("-", path, Long.toString(timestamp), rand, uid, key));
  }

  /** The value of {@code auth_key}, with rand and uid 0. */
  public static String authKey(String path, long timestamp, String key) {
    return timestamp + "-0-0-" + hash(path, timestamp, "0", "0", key);
  }

  /**
   * Whether the CDN would let this through at this moment.
   *
   * @param validity the domain's setting, which the CDN adds to the timestamp (edition 2025-03-08;
   *     the edition 2024-12-23 reads the timestamp as the end itself)
   */
  public static boolean holds(
      String path, String authKey, String key, Instant now, Duration validity) {
    String[] parts = authKey.split("-", -1);
    if (parts.length != 4 || !parts[0].matches("[0-9]{1,12}")) {
      return false;
    }
    long timestamp = Long.parseLong(parts[0]);
    return Signed.same(hash(path, timestamp, parts[1], parts[2], key), parts[3])
        && !now.isAfter(Instant.ofEpochSecond(timestamp).plus(validity));
  }
}
