package io.showrunner.cloud.mock.objects.signing;

import io.showrunner.cloud.mock.access.Digests;

/** The three ways to sign for OSS. */
public enum SignatureVersion {
  /** {@code OSS}: HMAC-SHA1. */
  V1 {
    @Override
    String signature(OssAsk ask, Claim claim, String secret) {
      return VersionOne.signature(ask, claim, secret);
    }
  },
  /** {@code OSS2}: HMAC-SHA256 over all parameters. */
  V2 {
    @Override
    String signature(OssAsk ask, Claim claim, String secret) {
      return VersionTwo.signature(ask, claim, secret);
    }
  },
  /** {@code OSS4-HMAC-SHA256}: with a key for one day and region. */
  V4 {
    @Override
    String signature(OssAsk ask, Claim claim, String secret) {
      return VersionFour.signature(ask, claim, secret, EncodedQuery.Empty.BARE);
    }

    @Override
    boolean isRight(OssAsk ask, Claim claim, String secret) {
      String other = VersionFour.signature(ask, claim, secret, EncodedQuery.Empty.WITH_SIGN);
      return super.isRight(ask, claim, secret) || Digests.same(other, claim.signature());
    }
  };

  /** What the signature of this request must be. */
  abstract String signature(OssAsk ask, Claim claim, String secret);

  /** Whether the claim's signature is that of this request, in any way a client makes it. */
  boolean isRight(OssAsk ask, Claim claim, String secret) {
    return Digests.same(signature(ask, claim, secret), claim.signature());
  }
}
