package io.showrunner.cloud.mock.objects.signing;

import io.showrunner.clock.ShowClock;
import io.showrunner.cloud.mock.access.AccessKey;
import io.showrunner.cloud.mock.access.AccessKeys;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

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

  /**
   * Somebody who was let in: with which key, how it was signed, and what was meant by what was
   * asked.
   */
  public record Entry(AccessKey key, Claim claim, OssAsk ask) {}

  /**
   * Judges a request.
   *
   * @param readings what it can mean, one at least; the first whose signature is right counts
   * @param operation the vendor's name of what is asked for, such as {@code GetObject}
   * @throws OssRefusal if it is not to be answered
   */
  public Entry enter(List<OssAsk> readings, Function<OssAsk, String> operation) {
    OssAsk first = readings.get(0);
    Claim claim =
        ClaimReader.read(first)
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
    SignedTime.check(first, claim, clock.now());
    OssAsk meant =
        readings.stream()
            .filter(ask -> claim.version().isRight(ask, claim, key.secret()))
            .findFirst()
            .orElseThrow(
                () ->
                    new OssRefusal(
                        403,
                        "SignatureDoesNotMatch",
                        "The request signature we calculated does not match the signature you"
                            + " provided. Check your key and signing method."));
    if (!key.allows(operation.apply(meant))) {
      throw OssRefusal.accessDenied(
          String.format(Locale.ROOT, "You are not allowed to use %s.", operation.apply(meant)));
    }
    return new Entry(key, claim, meant);
  }
}
