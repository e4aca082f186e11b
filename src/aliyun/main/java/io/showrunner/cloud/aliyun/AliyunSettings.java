package io.showrunner.cloud.aliyun;

import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How the cloud is reached.
 *
 * @param endpoint host, or host and port as in {@code 127.0.0.1:8080}, without a scheme
 * @param protocol http is for a stand-in on this machine; the cloud itself is asked over https
 * @param region the SDK's region id. The endpoint is the same for every region (SDK live20161101
 *     3.0.0), and no call of ours sends it
 * @param connectTimeout 1 ms to 10 min
 * @param readTimeout 1 ms to 10 min; a call is given up after both timeouts together at the latest
 */
public record AliyunSettings(
    String endpoint,
    Protocol protocol,
    String region,
    Duration connectTimeout,
    Duration readTimeout,
    AliyunCredentials credentials) {
  /** The endpoint of the service {@code live} in every region (SDK live20161101 3.0.0). */
  public static final String ENDPOINT = "live.aliyuncs.com";

  /** The endpoint of the service {@code imm} in a region (SDK imm20200930 5.0.1). */
  public static String immEndpoint(String region) {
    return String.format(Locale.ROOT, "imm.%s.aliyuncs.com", region);
  }

  /** The region of the vendor's China site (vendor's machine-readable metadata, 2026-04-21). */
  public static final String REGION = "cn-shanghai";

  /** Connecting takes a blink or does not happen. */
  public static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(3);

  /** Shorter than the SDK's own 10 s, because a room waits meanwhile. */
  public static final Duration READ_TIMEOUT = Duration.ofSeconds(7);

  private static final Pattern HOST_AND_PORT = Pattern.compile("[A-Za-z0-9.-]+(:[0-9]{1,5})?");
  private static final Duration LONGEST = Duration.ofMinutes(10);

  /** How the request travels. */
  public enum Protocol {
    /** Over TLS. */
    HTTPS,
    /** In the clear. */
    HTTP;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Refuses what the SDK would take and then fail with at every call. */
  public AliyunSettings {
    if (!HOST_AND_PORT.matcher(endpoint).matches()) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "Expected an endpoint such as %s or 127.0.0.1:8080, but found '%s'.",
              ENDPOINT,
              endpoint));
    }
    inRange("connect", connectTimeout);
    inRange("read", readTimeout);
  }

  /** The vendor's cloud with the usual timeouts. */
  public static AliyunSettings of(AliyunCredentials credentials) {
    return new AliyunSettings(
        ENDPOINT, Protocol.HTTPS, REGION, CONNECT_TIMEOUT, READ_TIMEOUT, credentials);
  }

  /** The same somewhere else. */
  public AliyunSettings at(Protocol otherProtocol, String otherEndpoint) {
    return new AliyunSettings(
        otherEndpoint, otherProtocol, region, connectTimeout, readTimeout, credentials);
  }

  /** The same with other patience. */
  public AliyunSettings waiting(Duration toConnect, Duration toRead) {
    return new AliyunSettings(endpoint, protocol, region, toConnect, toRead, credentials);
  }

  private static void inRange(String which, Duration timeout) {
    if (timeout.toMillis() < 1 || timeout.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "Expected a %s timeout of 1 ms to 10 min, but found %s.",
              which,
              timeout));
    }
  }
}
