package io.showrunner.cloud;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs a replay's playlist, so that players can fetch it for a while: a presigned address of
 * version 4 (observed with aliyun-sdk-oss 3.18.5) with {@code x-oss-process=hls/sign,live_1}, which
 * has the store sign what the playlist names in the same way, and transcode what is played (live
 * transcoding guide, 2025-06-16). It is computed here; nobody is asked.
 */
public final class ReplaySignature {
  /** The longest a signature of version 4 may last. Assumed: no page of ours gives the number. */
  public static final Duration LONGEST = Duration.ofDays(7);

  private static final String PROCESS = "hls/sign,live_1";
  private static final String ALGORITHM = "OSS4-HMAC-SHA256";
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final ObjectHost host;
  private final String region;
  private final String keyId;
  private final String secret;
  private final Optional<String> token;
  private final Duration validity;

  /** The same with addresses that are good for another time, 1 s to 7 days, in whole seconds. */
  public ReplaySignature goodFor(Duration other) {
    return new ReplaySignature(host, region, keyId, secret, token, other);
  }

  /**
   * Signs with this key.
   *
   * @param host where the store is reached
   * @param region such as {@code cn-shanghai}
   * @param keyId of the access key
   * @param secret of the access key; it is never shown
   * @param token of a temporary key; then no address outlives that key, whatever its validity
   * @param validity how long an address is good, 1 s to 7 days, in whole seconds
   */
  public ReplaySignature(
      ObjectHost host,
      String region,
      String keyId,
      String secret,
      Optional<String> token,
      Duration validity) {
    if (keyId.isBlank() || secret.isBlank()) {
      throw new IllegalArgumentException("Expected an access key, but a part of it is empty.");
    } else if (validity.toSeconds() < 1
        || validity.compareTo(LONGEST) > 0
        || validity.toNanosPart() != 0) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "Expected a validity of 1 s to 7 days in whole seconds, but found %s.",
              validity));
    }
    this.host = host;
    this.region = region;
    this.keyId = keyId;
    this.secret = secret;
    this.token = token;
    this.validity = validity;
  }

  /** How long an address is good from its signing. */
  public Duration validity() {
    return validity;
  }

  /** The address of this playlist, signed at this moment. */
  public String url(ObjectUri playlist, Instant now) {
    String stamp = STAMP.format(now);
    String scope =
        String.format(Locale.ROOT, "%s/%s/oss/aliyun_v4_request", stamp.substring(0, 8), region);
    Map<String, String> query = new TreeMap<>();
    query.put("x-oss-signature-version", ALGORITHM);
    query.put("x-oss-credential", keyId + "/" + scope);
    query.put("x-oss-date", stamp);
    query.put("x-oss-expires", Long.toString(validity.toSeconds()));
    query.put("x-oss-process", PROCESS);
    token.ifPresent(value -> query.put("x-oss-security-token", value));
    String written = written(query);
    String resource = String.format(Locale.ROOT, "/%s/%s", playlist.bucket(), playlist.key());
    String canonical =
        String.join("\n", "GET", encodedPath(resource), written, "", "", "UNSIGNED-PAYLOAD");
    String text = String.join("\n", ALGORITHM, stamp, scope, hex(sha256(canonical)));
    byte[] key = ("aliyun_v4" + secret).getBytes(StandardCharsets.UTF_8);
    for (String part : scope.split("/", -1)) {
      key = hmac(key, part);
    }
    return String.format(
        Locale.ROOT,
        "%s?%s&x-oss-signature=%s",
        host.address(playlist, encodedPath(playlist.key())),
        written,
        hex(hmac(key, text)));
  }

  /** Without the secret. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "ReplaySignature[%s, %s, %s]", host, region, keyId);
  }

  /** Sorted by name; the order in which it is signed and sent. */
  private static String written(Map<String, String> query) {
    return query.entrySet().stream()
        .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encodedPath(String path) {
    return Arrays.stream(path.split("/", -1))
        .map(ReplaySignature::encoded)
        .collect(Collectors.joining("/"));
  }

  /** RFC 3986: all but letters, digits and {@code - _ . ~}. */
  private static String encoded(String text) {
    return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("*", "%2A")
        .replace("%7E", "~");
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has SHA-256.", e);
    }
  }

  private static byte[] hmac(byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has HmacSHA256.", e);
    }
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
