package io.showrunner.cloud.mock.objects.signing;

import io.showrunner.cloud.mock.access.Digests;
import io.showrunner.http.PercentCoding;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;

/**
 * Version 4, observed with aliyun-sdk-oss 3.18.5: HMAC-SHA256 with a key derived for day and
 * region, over the hash of method, encoded path, encoded query, headers, names of further headers,
 * payload.
 */
final class VersionFour {
  private VersionFour() {}

  static String signature(OssAsk ask, Claim claim, String secret, EncodedQuery.Empty empty) {
    String text =
        String.join(
            "\n",
            "OSS4-HMAC-SHA256",
            claim.stamp(),
            claim.scope() + "/oss/aliyun_v4_request",
            Digests.sha256(canonical(ask, claim, empty)));
    byte[] key = ("aliyun_v4" + secret).getBytes(StandardCharsets.UTF_8);
    for (String part : (claim.scope() + "/oss/aliyun_v4_request").split("/", -1)) {
      key = Digests.hmacSha256(key, part);
    }
    return Digests.hex(Digests.hmacSha256(key, text));
  }

  private static String canonical(OssAsk ask, Claim claim, EncodedQuery.Empty empty) {
    var always = new TreeSet<>(List.of("content-md5", "content-type"));
    always.addAll(claim.additional());
    String headers = ask.linesOfVendorHeadersAnd(always);
    String payload = ask.headerOrEmpty("x-oss-content-sha256");
    return String.join(
        "\n",
        ask.method(),
        PercentCoding.encodedPath(ask.resource()),
        EncodedQuery.of(ask, "x-oss-signature", empty),
        headers,
        String.join(";", claim.additional()),
        payload.isEmpty() ? "UNSIGNED-PAYLOAD" : payload);
  }
}
