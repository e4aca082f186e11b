package io.showrunner.cloud.mock.gateway;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The hashes the signature schemes are made of. */
final class Digests {
  private Digests() {}

  static String sha256Hex(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("Expected a JDK with SHA-256.", missing);
    }
  }

  static String hmacSha256Hex(String secret, String text) {
    return HexFormat.of().formatHex(hmac("HmacSHA256", secret, text));
  }

  static String hmacSha1Base64(String secret, String text) {
    return Base64.getEncoder().encodeToString(hmac("HmacSHA1", secret, text));
  }

  /** Takes as long for any two texts of this length, so that no one can guess a signature. */
  static boolean same(String expected, String given) {
    return MessageDigest.isEqual(
        expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] hmac(String algorithm, String secret, String text) {
    try {
      Mac mac = Mac.getInstance(algorithm);
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), algorithm));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("Expected a JDK with " + algorithm + ".", impossible);
    }
  }
}
