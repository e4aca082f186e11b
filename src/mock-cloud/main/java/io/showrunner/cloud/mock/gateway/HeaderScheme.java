package io.showrunner.cloud.mock.gateway;

import io.showrunner.cloud.mock.access.Digests;
import io.showrunner.http.HttpAsk;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Signature V3, of the modern SDKs: everything in headers (captured from tea-openapi 0.3.15 and the
 * Node SDK, and recomputed).
 */
final class HeaderScheme {
  static final String NAME = "ACS3-HMAC-SHA256";

  private static final Pattern AUTHORIZATION =
      Pattern.compile(
          NAME
              + "\\s+Credential=([^,\\s]+)\\s*,\\s*SignedHeaders=([^,\\s]+)\\s*,\\s*Signature=(\\S+)");

  private static final String HASH = "x-acs-content-sha256";
  private static final String DATE = "x-acs-date";
  private static final String NONCE = "x-acs-signature-nonce";

  /** What every SDK signs. */
  private static final List<String> ALWAYS_SIGNED = List.of("host", HASH, DATE, NONCE);

  /** What is signed if it is there, or a stranger could change what is asked for, and by whom. */
  private static final List<String> SIGNED_IF_PRESENT =
      List.of("x-acs-action", "x-acs-version", "x-acs-accesskey-id", "x-acs-security-token");

  private HeaderScheme() {}

  static Claim claim(HttpAsk ask, Parameters parameters, String authorization) throws Refused {
    Matcher parts = AUTHORIZATION.matcher(authorization);
    if (!parts.matches()) {
      throw Refused.incomplete(
          String.format(
              Locale.ROOT,
              "Expected Authorization: %s Credential=…,SignedHeaders=…,Signature=…, but found"
                  + " another form.",
              NAME));
    }
    String timestamp = needed(ask, DATE, "Timestamp");
    String nonce = needed(ask, NONCE, "SignatureNonce");
    String signedHeaders = parts.group(2);
    List<String> signed = List.of(signedHeaders.split(";", -1));
    checkSigned(ask, signed);
    String hash = ask.header(HASH).orElse("");
    String canonical = canonicalRequest(ask, parameters, signed, hash);
    String toSign = NAME + "\n" + Digests.sha256(canonical);
    if (!Digests.same(Digests.sha256(ask.body().bytes()), hash)) {
      throw Refused.mismatch(
          HASH + ": expected the hash of the body, but found another value.", "");
    }
    return new Claim(
        parts.group(1),
        timestamp,
        nonce,
        parts.group(3),
        toSign,
        canonical,
        secret -> Digests.hex(Digests.hmacSha256(secret, toSign)));
  }

  private static String needed(HttpAsk ask, String header, String name) throws Refused {
    Optional<String> value = ask.header(header).filter(text -> !text.isBlank());
    if (value.isEmpty()) {
      throw Refused.missing(name);
    }
    return value.get().strip();
  }

  private static void checkSigned(HttpAsk ask, List<String> signed) throws Refused {
    for (String name : ALWAYS_SIGNED) {
      if (!signed.contains(name)) {
        throw Refused.incomplete(
            String.format(Locale.ROOT, "Expected %s among the signed headers.", name));
      }
    }
    for (String name : SIGNED_IF_PRESENT) {
      if (ask.header(name).isPresent() && !signed.contains(name)) {
        throw Refused.incomplete(
            String.format(Locale.ROOT, "Expected %s among the signed headers.", name));
      }
    }
    for (String name : signed) {
      if (!name.equals(name.toLowerCase(Locale.ROOT)) || ask.header(name).isEmpty()) {
        throw Refused.incomplete(
            String.format(Locale.ROOT, "Signed headers name '%s', which is not sent.", name));
      }
    }
  }

  private static String canonicalRequest(
      HttpAsk ask, Parameters parameters, List<String> signed, String hash) {
    var request = new StringBuilder(1024);
    request.append(ask.method()).append('\n').append(ask.path()).append('\n');
    request.append(Pair.canonical(parameters.query())).append('\n');
    for (String name : signed) {
      request.append(name).append(':').append(value(ask, name)).append('\n');
    }
    request.append('\n').append(String.join(";", signed)).append('\n').append(hash);
    return request.toString();
  }

  private static String value(HttpAsk ask, String name) {
    List<String> values = ask.headers().getOrDefault(name, List.of());
    return String.join(",", values).strip();
  }
}
