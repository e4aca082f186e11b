package io.showrunner.cloud.mock.gateway;

import io.showrunner.cloud.mock.access.Digests;
import io.showrunner.http.HttpAsk;
import java.util.function.UnaryOperator;

/**
 * Who somebody says they are, and their proof.
 *
 * @param keyId of the access key
 * @param timestamp of the request as it came
 * @param nonce never sent twice
 * @param signature as it came
 * @param stringToSign what the signature is over
 * @param canonicalRequest of which the string to sign holds only a hash; empty where it holds all
 * @param signer the right signature for a secret
 */
record Claim(
    String keyId,
    String timestamp,
    String nonce,
    String signature,
    String stringToSign,
    String canonicalRequest,
    UnaryOperator<String> signer) {

  /** The modern scheme announces itself in a header, the classic one by its parameters. */
  static Claim in(HttpAsk ask, Parameters parameters) throws Refused {
    String authorization = ask.header("authorization").orElse("");
    return authorization.startsWith(HeaderScheme.NAME)
        ? HeaderScheme.claim(ask, parameters, authorization)
        : ParameterScheme.claim(ask, parameters);
  }

  /** All that whoever writes a signer has to compare with: a hash alone says nothing. */
  String whatIsSigned() {
    String string = "String to sign: " + stringToSign;
    return canonicalRequest.isEmpty()
        ? string
        : string + "\nCanonical request: " + canonicalRequest;
  }

  boolean isSignedWith(String secret) {
    return Digests.same(signer.apply(secret), signature);
  }
}
