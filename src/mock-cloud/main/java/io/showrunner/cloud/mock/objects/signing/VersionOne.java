package io.showrunner.cloud.mock.objects.signing;

import io.showrunner.cloud.mock.access.Digests;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Version 1, observed with aliyun-sdk-oss 3.18.5: HMAC-SHA1 over method, Content-MD5, Content-Type,
 * the date or the expiry, headers of the vendor's, and the resource with some parameters,
 * unencoded.
 */
final class VersionOne {
  private static final Set<String> SIGNED =
      Set.of(
          "acl",
          "append",
          "bucketInfo",
          "comp",
          "continuation-token",
          "cors",
          "delete",
          "encryption",
          "inventory",
          "inventoryId",
          "lifecycle",
          "live",
          "location",
          "logging",
          "objectMeta",
          "partNumber",
          "policy",
          "position",
          "referer",
          "response-cache-control",
          "response-content-disposition",
          "response-content-encoding",
          "response-content-language",
          "response-content-type",
          "response-expires",
          "restore",
          "security-token",
          "sequential",
          "stat",
          "status",
          "style",
          "styleName",
          "symlink",
          "tagging",
          "uploadId",
          "uploads",
          "versionId",
          "versioning",
          "versions",
          "vod",
          "website");

  private VersionOne() {}

  static String signature(OssAsk ask, Claim claim, String secret) {
    String headers = ask.linesOfVendorHeadersAnd(Set.of());
    String parameters =
        ask.parameters().entrySet().stream()
            .filter(p -> p.getKey().startsWith("x-oss-") || SIGNED.contains(p.getKey()))
            .map(p -> p.getValue().isEmpty() ? p.getKey() : p.getKey() + "=" + p.getValue())
            .collect(Collectors.joining("&"));
    String text =
        String.join(
            "\n",
            ask.method(),
            ask.headerOrEmpty("content-md5"),
            ask.headerOrEmpty("content-type"),
            claim.stamp(),
            headers + ask.resource() + (parameters.isEmpty() ? "" : "?" + parameters));
    return Digests.base64(Digests.hmacSha1(secret, text));
  }
}
