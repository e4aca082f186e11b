package io.showrunner.cloud.mock.objects;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where an object is.
 *
 * @param bucket 3 to 63 lower-case letters, digits and dashes, as the OSS SDK 3.18.5 checks it
 * @param key without a leading slash, not encoded
 */
public record ObjectAddress(String bucket, String key) implements Comparable<ObjectAddress> {
  private static final Pattern BUCKET = Pattern.compile("[a-z0-9][a-z0-9-]{1,61}[a-z0-9]");
  private static final Pattern WRITTEN =
      Pattern.compile("oss://(" + BUCKET.pattern() + ")/([^/].*)", Pattern.DOTALL);

  /** Whether a bucket may be called so. */
  public static boolean isBucket(String name) {
    return BUCKET.matcher(name).matches();
  }

  /** Reads {@code oss://bucket/key}; empty if it is none. */
  public static Optional<ObjectAddress> parse(String text) {
    var found = WRITTEN.matcher(text);
    return found.matches()
        ? Optional.of(new ObjectAddress(found.group(1), found.group(2)))
        : Optional.empty();
  }

  /** The key up to and including its last slash; empty at the top of the bucket. */
  public String directory() {
    return key.substring(0, key.lastIndexOf('/') + 1);
  }

  /** Another object of the same bucket. */
  public ObjectAddress beside(String otherKey) {
    return new ObjectAddress(bucket, otherKey);
  }

  @Override
  public int compareTo(ObjectAddress other) {
    int buckets = bucket.compareTo(other.bucket);
    return buckets != 0 ? buckets : key.compareTo(other.key);
  }

  /** As {@code oss://bucket/key}. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "oss://%s/%s", bucket, key);
  }
}
