package io.showrunner.cloud;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an object lies, as the vendor writes it: {@code oss://bucket/key}.
 *
 * @param bucket 3 to 63 lower-case letters, digits and dashes (aliyun-sdk-oss 3.18.5 checks that)
 * @param key without a slash at its beginning
 */
public record ObjectUri(String bucket, String key) {
  private static final Pattern BUCKET = Pattern.compile("[a-z0-9][a-z0-9-]{1,61}[a-z0-9]");
  private static final Pattern WRITTEN = Pattern.compile("oss://([^/]+)/(.+)");

  /** Refuses a bucket the store would refuse, and a key that is none. */
  public ObjectUri {
    if (!BUCKET.matcher(bucket).matches()) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "Expected a bucket of 3 to 63 lower-case letters, digits or '-', but found '%s'.",
              bucket));
    } else if (key.isEmpty() || key.startsWith("/")) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "Expected a key that does not begin with a slash, but found '%s'.",
              key));
    }
  }

  /** What this text says; empty if it is no such address. */
  public static Optional<ObjectUri> parse(String text) {
    Matcher parts = WRITTEN.matcher(text);
    try {
      return parts.matches()
          ? Optional.of(new ObjectUri(parts.group(1), parts.group(2)))
          : Optional.empty();
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  /** Another object in the same folder. */
  ObjectUri beside(String name) {
    return new ObjectUri(bucket, key.substring(0, key.lastIndexOf('/') + 1) + name);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "oss://%s/%s", bucket, key);
  }
}
