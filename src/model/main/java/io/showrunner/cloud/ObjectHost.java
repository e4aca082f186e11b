package io.showrunner.cloud;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where the object store is reached. Buckets are hosts of their own, but where the endpoint is an
 * address (observed with aliyun-sdk-oss 3.18.5): then they are folders.
 *
 * @param scheme {@code https}, or {@code http} for a stand-in on this machine
 * @param endpoint host, or host and port, without scheme: {@code oss-cn-shanghai.aliyuncs.com}
 */
public record ObjectHost(String scheme, String endpoint) {
  private static final Pattern HOST_AND_PORT = Pattern.compile("[A-Za-z0-9.-]+(:[0-9]{1,5})?");
  private static final Pattern ADDRESS = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}(:.*)?");

  /** Refuses what could not be reached. */
  public ObjectHost {
    if (!scheme.equals("https") && !scheme.equals("http")) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "Expected https or http, but found '%s'.", scheme));
    } else if (!HOST_AND_PORT.matcher(endpoint).matches()) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "Expected an endpoint such as oss-cn-shanghai.aliyuncs.com or 127.0.0.1:8090, but found '%s'.",
              endpoint));
    }
  }

  /** The vendor's store in this region. */
  public static ObjectHost of(String region) {
    return new ObjectHost("https", String.format(Locale.ROOT, "oss-%s.aliyuncs.com", region));
  }

  String address(ObjectUri object, String encodedKey) {
    return ADDRESS.matcher(endpoint).matches()
        ? String.format(Locale.ROOT, "%s://%s/%s/%s", scheme, endpoint, object.bucket(), encodedKey)
        : String.format(
            Locale.ROOT, "%s://%s.%s/%s", scheme, object.bucket(), endpoint, encodedKey);
  }

  @Override
  public String toString() {
    return scheme + "://" + endpoint;
  }
}
