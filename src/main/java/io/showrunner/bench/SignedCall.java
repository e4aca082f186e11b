package io.showrunner.bench;

import io.showrunner.cloud.mock.access.AccessKey;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Writes a call as the vendor's modern SDKs do, signed with ACS3-HMAC-SHA256: parameters in the
 * query, an empty body (seen in what tea-openapi 0.3.15 sends).
 */
record SignedCall(URI to, AccessKey key, Instant now) {
  private static final String VERSION = "2016-11-01";

  /**
   * The request as bytes, ready to be sent once.
   *
   * @param nonce another one for each call
   */
  byte[] of(String operation, Map<String, String> parameters, String nonce) {
    String query =
        new TreeMap<>(parameters)
            .entrySet().stream()
                .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                .collect(Collectors.joining("&"));
    String nothing = hex(sha256(""));
    Map<String, String> headers = new TreeMap<>();
    headers.put("host", to.getAuthority());
    headers.put("x-acs-action", operation);
    headers.put("x-acs-version", VERSION);
    headers.put("x-acs-date", now.truncatedTo(ChronoUnit.SECONDS).toString());
    headers.put("x-acs-signature-nonce", nonce);
    headers.put("x-acs-content-sha256", nothing);
    String names = String.join(";", headers.keySet());
    var lines = new StringBuilder();
    headers.forEach((name, value) -> lines.append(name).append(':').append(value).append('\n'));
    String canonical = "POST\n/\n" + query + "\n" + lines + "\n" + names + "\n" + nothing;
    String signature = hex(hmac("ACS3-HMAC-SHA256\n" + hex(sha256(canonical))));
    var request = new StringBuilder("POST /?").append(query).append(" HTTP/1.1\r\n");
    headers.forEach(
        (name, value) -> request.append(name).append(": ").append(value).append("\r\n"));
    request
        .append("Authorization: ACS3-HMAC-SHA256 Credential=")
        .append(key.id())
        .append(",SignedHeaders=")
        .append(names)
        .append(",Signature=")
        .append(signature)
        .append("\r\nContent-Length: 0\r\n\r\n");
    return request.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("*", "%2A")
        .replace("%7E", "~");
  }

  private byte[] hmac(String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key.secret().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has HmacSHA256.", e);
    }
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has SHA-256.", e);
    }
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
