package io.showrunner.clock;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Fresh ids and secrets that nobody can guess. Not for simulations: they differ each time. */
public final class Secrets {
  private static final int ID_BYTES = 12;
  private static final int SECRET_BYTES = 32;

  private final SecureRandom random = new SecureRandom();

  /** A fresh id of 24 hexadecimal digits. */
  public String id() {
    return HexFormat.of().formatHex(bytes(ID_BYTES));
  }

  /** A fresh secret of 43 letters, digits, {@code -} and {@code _}: 256 bits. */
  public String secret() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(SECRET_BYTES));
  }

  private byte[] bytes(int count) {
    byte[] bytes = new byte[count];
    random.nextBytes(bytes);
    return bytes;
  }
}
