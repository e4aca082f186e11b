package io.showrunner.cloud.mock.gateway;

import io.showrunner.cloud.mock.access.Digests;
import io.showrunner.http.HttpAsk;
import io.showrunner.http.PercentCoding;
import java.util.Locale;
import java.util.Optional;

/**
 * Signature V1, of the classic SDKs: everything in parameters, of query and form together (captured
 * from Java core 4.7.8 and Node pop-core 1.8.0).
 */
final class ParameterScheme {
  private static final String METHOD = "HMAC-SHA1";
  private static final String VERSION = "1.0";

  private ParameterScheme() {}

  static Claim claim(HttpAsk ask, Parameters parameters) throws Refused {
    String keyId = needed(parameters, "AccessKeyId");
    String signature = needed(parameters, "Signature");
    only(parameters, "SignatureMethod", METHOD);
    only(parameters, "SignatureVersion", VERSION);
    String timestamp = needed(parameters, "Timestamp");
    String nonce = needed(parameters, "SignatureNonce");
    String toSign = stringToSign(ask.method(), parameters);
    return new Claim(
        keyId,
        timestamp,
        nonce,
        signature,
        toSign,
        "",
        secret -> Digests.base64(Digests.hmacSha1(secret + "&", toSign)));
  }

  private static String needed(Parameters parameters, String name) throws Refused {
    Optional<String> value = parameters.text(name).filter(text -> !text.isBlank());
    if (value.isEmpty()) {
      throw Refused.missing(name);
    }
    return value.get();
  }

  /** The vendor publishes the pattern Invalid{Name}. */
  private static void only(Parameters parameters, String name, String known) throws Refused {
    if (!needed(parameters, name).equals(known)) {
      throw new Refused(
          400,
          "Invalid" + name,
          String.format(Locale.ROOT, "%s: expected %s, but found another.", name, known));
    }
  }

  private static String stringToSign(String method, Parameters parameters) {
    String canonical =
        Pair.canonical(
            parameters.pairs().filter(pair -> !pair.name().equals("Signature")).toList());
    var text = new StringBuilder(canonical.length() * 2).append(method).append("&%2F&");
    PercentCoding.encode(canonical, text);
    return text.toString();
  }
}
