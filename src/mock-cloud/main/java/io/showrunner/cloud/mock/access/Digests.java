package io.showrunner.cloud.mock.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The hashes that every signature with an access key is made of. */
public final class Digests {
  private Digests() {}

  /** SHA-256 as lower-case hexadecimal digits. */
  public static String sha256(byte[] bytes) {
    try {
      return hex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Expected SHA-256 in every JDK, but it is missing.", e);
    }
  }

  /** The same of text as UTF-8. */
  public static String sha256(String text) {
    return sha256(utf8(text));
  }

  /** HMAC-SHA256 of text as UTF-8. */
  public static byte[] hmacSha256(byte[] key, String text) {
    return hmac("HmacSHA256", key, text);
  }

  /** The same with a key that is text as UTF-8. */
  public static byte[] hmacSha256(String key, String text) {
    return hmacSha256(utf8(key), text);
  }

  /** HMAC-SHA1 of text as UTF-8. */
  public static byte[] hmacSha1(String key, String text) {
    return hmac("HmacSHA1", utf8(key), text);
  }

  /** As lower-case hexadecimal digits. */
  public static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }

  /** MD5, as Content-MD5 has it. */
  public static byte[] md5(byte[] bytes) {
    try {
      return MessageDigest.getInstance("MD5").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Expected MD5 in every JDK, but it is missing.", e);
    }
  }

  /** As Base64. */
  public static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  /** Takes as long for any two texts of this length, so that no one can guess a signature. */
  public static boolean same(String expected, String given) {
    return MessageDigest.isEqual(utf8(expected), utf8(given));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The JDK takes no empty key; one of a zero byte gives the same hash. */
  private static byte[] hmac(String algorithm, byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance(algorithm);
      mac.init(new SecretKeySpec(key.length == 0 ? new byte[1] : key, algorithm));
      return mac.doFinal(utf8(text));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Expected HMAC in every JDK, but it is missing.", e);
    }
  }
}
