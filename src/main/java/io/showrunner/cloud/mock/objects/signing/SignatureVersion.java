package io.showrunner.cloud.mock.objects.signing;

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
      return VersionFour.signature(ask, claim, secret);
    }
  };

  /** What the signature of this request must be. */
  abstract String signature(OssAsk ask, Claim claim, String secret);
}
