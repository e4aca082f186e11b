package io.showrunner.cloud.mock.objects.signing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds out how a request is signed, if it is. A signature in a header goes before one in the
 * address.
 */
final class ClaimReader {
  private static final Pattern SCOPED =
      Pattern.compile("([^/]+)/(\\d{8}/[^/]+)/oss/aliyun_v4_request");
  private static final String FOUR = "OSS4-HMAC-SHA256";

  private ClaimReader() {}

  /**
   * The claim, or empty if the request is anonymous.
   *
   * @throws OssRefusal if it is signed in a way nobody knows
   */
  static Optional<Claim> read(OssAsk ask) {
    String header = ask.headerOrEmpty("authorization");
    if (!header.isEmpty()) {
      return Optional.of(inHeader(ask, header));
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
    SortedSet<String> additional = names(ask.parameter("x-oss-additional-headers").orElse(""));
    if (version.equals("OSS2")) {
      String key = required(ask, "x-oss-access-key-id");
      String expires = required(ask, "x-oss-expires");
      return new Claim(SignatureVersion.V2, true, key, signature, expires, "", additional);
    } else if (version.equals(FOUR)) {
      required(ask, "x-oss-expires");
      String date = required(ask, "x-oss-date");
      return scoped(required(ask, "x-oss-credential"), true, signature, date, additional);
    }
    throw OssRefusal.invalidArgument(
        "x-oss-signature-version: expected OSS2 or %s, but found '%s'.".formatted(FOUR, version));
  }

  private static Claim inHeader(OssAsk ask, String header) {
    int blank = header.indexOf(' ');
    String scheme = blank < 0 ? header : header.substring(0, blank);
    String rest = blank < 0 ? "" : header.substring(blank + 1).trim();
    return switch (scheme) {
      case "OSS" -> {
        int colon = rest.indexOf(':');
        if (colon < 0) {
          throw unreadable();
        }
        String key = rest.substring(0, colon);
        String signature = rest.substring(colon + 1);
        yield new Claim(SignatureVersion.V1, false, key, signature, date(ask), "", new TreeSet<>());
      }
      case "OSS2" -> {
        Map<String, String> parts = parts(rest, ":");
        yield new Claim(
            SignatureVersion.V2,
            false,
            part(parts, "AccessKeyId"),
            part(parts, "Signature"),
            date(ask),
            "",
            names(parts.getOrDefault("AdditionalHeaders", "")));
      }
      case FOUR -> {
        Map<String, String> parts = parts(rest, "=");
        yield scoped(
            part(parts, "Credential"),
            false,
            part(parts, "Signature"),
            ask.headerOrEmpty("x-oss-date"),
            names(parts.getOrDefault("AdditionalHeaders", "")));
      }
      default -> throw unreadable();
    };
  }

  private static Claim scoped(
      String credential, boolean inAddress, String signature, String date, SortedSet<String> more) {
    var found = SCOPED.matcher(credential);
    if (!found.matches()) {
      throw OssRefusal.invalidArgument(
          "Credential: expected id/yyyymmdd/region/oss/aliyun_v4_request, but found '%s'."
              .formatted(credential));
    }
    return new Claim(
        SignatureVersion.V4, inAddress, found.group(1), signature, date, found.group(2), more);
  }

  private static String date(OssAsk ask) {
    return ask.headerOrEmpty("date");
  }

  private static Map<String, String> parts(String text, String between) {
    var found = new TreeMap<String, String>();
    for (String part : text.split(",", -1)) {
      int middle = part.indexOf(between);
      if (middle > 0) {
        found.put(part.substring(0, middle).trim(), part.substring(middle + 1).trim());
      }
    }
    return found;
  }

  private static SortedSet<String> names(String text) {
    return Arrays.stream(text.split(";", -1))
        .map(name -> name.trim().toLowerCase(Locale.ROOT))
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String part(Map<String, String> parts, String name) {
    String found = parts.get(name);
    if (found == null) {
      throw unreadable();
    }
    return found;
  }

  private static String required(OssAsk ask, String name) {
    return ask.parameter(name)
        .orElseThrow(
            () ->
                OssRefusal.invalidArgument(
                    "Expected the parameter %s in a signed address, but it is missing."
                        .formatted(name)));
  }

  private static OssRefusal unreadable() {
    return OssRefusal.invalidArgument(
        "Authorization: expected 'OSS id:signature', 'OSS2 …' or '%s …', but found neither."
            .formatted(FOUR));
  }
}
