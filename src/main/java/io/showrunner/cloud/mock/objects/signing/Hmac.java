package io.showrunner.cloud.mock.objects.signing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The two keyed hashes the signatures are made with. */
final class Hmac {
  private Hmac() {}

  static String sha1AsBase64(String secret, String text) {
    return Base64.getEncoder().encodeToString(hash("HmacSHA1", bytes(secret), text));
  }

  static String sha256AsBase64(String secret, String text) {
    return Base64.getEncoder().encodeToString(sha256(bytes(secret), text));
  }

  static byte[] sha256(byte[] secret, String text) {
    return hash("HmacSHA256", secret, text);
  }

  static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }

  static String sha256OfText(String text) {
    try {
      return hex(MessageDigest.getInstance("SHA-256").digest(bytes(text)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Expected SHA-256 in every JDK, but it is missing.", e);
    }
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] hash(String algorithm, byte[] secret, String text) {
    try {
      Mac mac = Mac.getInstance(algorithm);
      mac.init(new SecretKeySpec(secret.length == 0 ? new byte[1] : secret, algorithm));
      return mac.doFinal(bytes(text));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Expected HMAC in every JDK, but it is missing.", e);
    }
  }
}
