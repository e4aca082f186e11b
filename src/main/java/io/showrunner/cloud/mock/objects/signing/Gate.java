package io.showrunner.cloud.mock.objects.signing;

import io.showrunner.clock.ShowClock;
import io.showrunner.cloud.mock.access.AccessKey;
import io.showrunner.cloud.mock.access.AccessKeys;
import io.showrunner.cloud.mock.access.Digests;

/**
 * Lets in who signed, and tells how. Everything is private: nobody comes in without a signature.
 */
public final class Gate {
  private final AccessKeys keys;
  private final ShowClock clock;

  /**
   * Judges with these keys.
   *
   * @param clock by which addresses expire: the machine's, for SDKs reckon with that
   */
  public Gate(AccessKeys keys, ShowClock clock) {
    this.keys = keys;
    this.clock = clock;
  }

  /** Somebody who was let in: with which key, and how it was signed. */
  public record Entry(AccessKey key, Claim claim) {}

  /**
   * Judges a request.
   *
   * @param operation the vendor's name of what is asked for, such as {@code GetObject}
   * @throws OssRefusal if it is not to be answered
   */
  public Entry enter(OssAsk ask, String operation) {
    Claim claim =
        ClaimReader.read(ask)
            .orElseThrow(
                () ->
                    OssRefusal.accessDenied(
                        "You have no right to access this object because of bucket acl."));
    AccessKey key =
        keys.find(claim.keyId())
            .filter(AccessKey::active)
            .orElseThrow(
                () ->
                    new OssRefusal(
                        403,
                        "InvalidAccessKeyId",
                        "The OSS Access Key Id you provided does not exist in our records."));
    SignedTime.check(ask, claim, clock.now());
    String expected = claim.version().signature(ask, claim, key.secret());
    if (!Digests.same(expected, claim.signature())) {
      throw new OssRefusal(
          403,
          "SignatureDoesNotMatch",
          "The request signature we calculated does not match the signature you provided. "
              + "Check your key and signing method.");
    }
    if (!key.allows(operation)) {
      throw OssRefusal.accessDenied("You are not allowed to use %s.".formatted(operation));
    }
    return new Entry(key, claim);
  }
}
