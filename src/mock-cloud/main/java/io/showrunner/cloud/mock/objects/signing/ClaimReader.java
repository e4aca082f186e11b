package io.showrunner.cloud.mock.objects.signing;

import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Finds out how a request is signed, if it is. A signature in a header goes before one in the
 * address.
 */
final class ClaimReader {
  private static final String FOUR = AuthorizationHeader.FOUR;

  private ClaimReader() {}

  /**
   * The claim, or empty if the request is anonymous.
   *
   * @throws OssRefusal if it is signed in a way nobody knows
   */
  static Optional<Claim> read(OssAsk ask) {
    String header = ask.headerOrEmpty("authorization");
    if (!header.isEmpty()) {
      return Optional.of(AuthorizationHeader.claim(ask, header));
    }
    Optional<String> version = ask.parameter("x-oss-signature-version");
    if (version.isPresent()) {
      return Optional.of(inAddress(ask, version.get()));
    }
    return ask.parameter("Signature")
        .map(
            signature ->
                new Claim(
                    SignatureVersion.V1,
                    true,
                    required(ask, "OSSAccessKeyId"),
                    signature,
                    required(ask, "Expires"),
                    "",
                    new TreeSet<>()));
  }

  private static Claim inAddress(OssAsk ask, String version) {
    String signature = required(ask, "x-oss-signature");
    SortedSet<String> additional =
        Claim.namesIn(ask.parameter("x-oss-additional-headers").orElse(""));
    if (version.equals("OSS2")) {
      String key = required(ask, "x-oss-access-key-id");
      String expires = required(ask, "x-oss-expires");
      return new Claim(SignatureVersion.V2, true, key, signature, expires, "", additional);
    } else if (version.equals(FOUR)) {
      required(ask, "x-oss-expires");
      String date = required(ask, "x-oss-date");
      return Claim.scoped(required(ask, "x-oss-credential"), true, signature, date, additional);
    }
    throw OssRefusal.invalidArgument(
        String.format(
            Locale.ROOT,
            "x-oss-signature-version: expected OSS2 or %s, but found '%s'.",
            FOUR,
            version));
  }

  private static String required(OssAsk ask, String name) {
    return ask.parameter(name)
        .orElseThrow(
            () ->
                OssRefusal.invalidArgument(
                    String.format(
                        Locale.ROOT,
                        "Expected the parameter %s in a signed address, but it is missing.",
                        name)));
  }
}
