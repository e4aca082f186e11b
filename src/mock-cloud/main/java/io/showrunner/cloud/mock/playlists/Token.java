package io.showrunner.cloud.mock.playlists;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What stands for a way of transcoding: 32 hexadecimal digits (IMM live transcoding guide,
 * 2025-06-16). Which digits is assumed: MD5 of the parameters that decide what the bytes are.
 */
final class Token {
  private Token() {}

  static String of(String parameters) {
    try {
      byte[] hash =
          MessageDigest.getInstance("MD5").digest(parameters.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Expected MD5 in every JDK, but it is missing.", e);
    }
  }
}
