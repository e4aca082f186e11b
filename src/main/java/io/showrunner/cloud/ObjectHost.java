package io.showrunner.cloud;

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
          "Expected https or http, but found '%s'.".formatted(scheme));
    } else if (!HOST_AND_PORT.matcher(endpoint).matches()) {
      throw new IllegalArgumentException(
          "Expected an endpoint such as oss-cn-shanghai.aliyuncs.com or 127.0.0.1:8090, but found '%s'."
              .formatted(endpoint));
    }
  }

  /** The vendor's store in this region. */
  public static ObjectHost of(String region) {
    return new ObjectHost("https", "oss-%s.aliyuncs.com".formatted(region));
  }

  String address(ObjectUri object, String encodedKey) {
    return ADDRESS.matcher(endpoint).matches()
        ? "%s://%s/%s/%s".formatted(scheme, endpoint, object.bucket(), encodedKey)
        : "%s://%s.%s/%s".formatted(scheme, object.bucket(), endpoint, encodedKey);
  }

  @Override
  public String toString() {
    return scheme + "://" + endpoint;
  }
}
