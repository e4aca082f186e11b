package io.showrunner.cloud.mock.objects.signing;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** A claim in the Authorization header, whose first word tells how it is signed. */
final class AuthorizationHeader {
  static final String FOUR = "OSS4-HMAC-SHA256";

  private AuthorizationHeader() {}

  static Claim claim(OssAsk ask, String header) {
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
            Claim.namesIn(parts.getOrDefault("AdditionalHeaders", "")));
      }
      case FOUR -> {
        Map<String, String> parts = parts(rest, "=");
        yield Claim.scoped(
            part(parts, "Credential"),
            false,
            part(parts, "Signature"),
            ask.headerOrEmpty("x-oss-date"),
            Claim.namesIn(parts.getOrDefault("AdditionalHeaders", "")));
      }
      default -> throw unreadable();
    };
  }

  /** As ali-oss 6.23.0 has it, which sends no Date, for a browser may not (observed). */
  private static String date(OssAsk ask) {
    String own = ask.headerOrEmpty("x-oss-date");
    return own.isEmpty() ? ask.headerOrEmpty("date") : own;
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

  private static String part(Map<String, String> parts, String name) {
    String found = parts.get(name);
    if (found == null) {
      throw unreadable();
    }
    return found;
  }

  private static OssRefusal unreadable() {
    return OssRefusal.invalidArgument(
        String.format(
            Locale.ROOT,
            "Authorization: expected 'OSS id:signature', 'OSS2 …' or '%s …', but found neither.",
            FOUR));
  }
}
