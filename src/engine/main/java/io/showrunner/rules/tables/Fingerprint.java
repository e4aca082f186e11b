package io.showrunner.rules.tables;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over files, each with its name and length, so that no two sets read alike. */
final class Fingerprint {
  private final MessageDigest digest = sha256();

  void add(String file, byte[] bytes) {
    digest.update(file.getBytes(StandardCharsets.UTF_8));
    digest.update(ByteBuffer.allocate(Integer.BYTES + 1).put((byte) 0).putInt(bytes.length).flip());
    digest.update(bytes);
  }

  /** In hexadecimal, 64 digits. */
  String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform must have SHA-256.", e);
    }
  }
}
