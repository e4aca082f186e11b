package io.showrunner.cloud.mock.objects.signing;

import io.showrunner.cloud.mock.access.Digests;
import io.showrunner.http.PercentCoding;

/**
 * Version 2, observed with aliyun-sdk-oss 3.18.5: HMAC-SHA256; like version 1, but with further
 * headers of the caller's choice, and the resource with every parameter but the signature, encoded.
 */
final class VersionTwo {
  private VersionTwo() {}

  static String signature(OssAsk ask, Claim claim, String secret) {
    String headers = ask.linesOfVendorHeadersAnd(claim.additional());
    String text =
        String.join(
            "\n",
            ask.method(),
            ask.headerOrEmpty("content-md5"),
            ask.headerOrEmpty("content-type"),
            claim.stamp(),
            headers + String.join(";", claim.additional()),
            PercentCoding.encoded(ask.resource()) + question(ask));
    return Digests.base64(Digests.hmacSha256(secret, text));
  }

  private static String question(OssAsk ask) {
    String query = EncodedQuery.of(ask, "x-oss-signature", EncodedQuery.Empty.BARE);
    return query.isEmpty() ? "" : "?" + query;
  }
}
