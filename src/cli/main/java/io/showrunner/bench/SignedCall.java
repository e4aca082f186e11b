package io.showrunner.bench;

import io.showrunner.cloud.mock.access.AccessKey;
import io.showrunner.cloud.mock.access.Digests;
import io.showrunner.http.PercentCoding;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

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
                .map(
                    each ->
                        PercentCoding.encoded(each.getKey())
                            + "="
                            + PercentCoding.encoded(each.getValue()))
                .collect(Collectors.joining("&"));
    String nothing = Digests.sha256("");
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
    String signature =
        Digests.hex(
            Digests.hmacSha256(key.secret(), "ACS3-HMAC-SHA256\n" + Digests.sha256(canonical)));
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
}
