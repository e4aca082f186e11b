package io.showrunner.cloud.mock.objects.signing;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Version 4, observed with aliyun-sdk-oss 3.18.5: HMAC-SHA256 with a key derived for day and
 * region, over the hash of method, encoded path, encoded query, headers, names of further headers,
 * payload.
 */
final class VersionFour {
  private VersionFour() {}

  static String signature(OssAsk ask, Claim claim, String secret) {
    String text =
        String.join(
            "\n",
            "OSS4-HMAC-SHA256",
            claim.stamp(),
            claim.scope() + "/oss/aliyun_v4_request",
            Hmac.sha256OfText(canonical(ask, claim)));
    byte[] key = Hmac.bytes("aliyun_v4" + secret);
    for (String part : (claim.scope() + "/oss/aliyun_v4_request").split("/", -1)) {
      key = Hmac.sha256(key, part);
    }
    return Hmac.hex(Hmac.sha256(key, text));
  }

  private static String canonical(OssAsk ask, Claim claim) {
    var always = new TreeSet<>(List.of("content-md5", "content-type"));
    always.addAll(claim.additional());
    String headers =
        ask.vendorHeadersAnd(always).entrySet().stream()
            .map(header -> "%s:%s\n".formatted(header.getKey(), header.getValue()))
            .collect(Collectors.joining());
    String payload = ask.headerOrEmpty("x-oss-content-sha256");
    return String.join(
        "\n",
        ask.method(),
        PercentCoding.encodedPath(ask.resource()),
        EncodedQuery.of(ask, "x-oss-signature"),
        headers,
        String.join(";", claim.additional()),
        payload.isEmpty() ? "UNSIGNED-PAYLOAD" : payload);
  }
}
