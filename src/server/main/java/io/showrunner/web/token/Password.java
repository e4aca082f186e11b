package io.showrunner.web.token;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A secret others must name. Comparing takes as long whatever was named; it is never shown. */
public final class Password {
  private final byte[] fingerprint;

  /** The secret itself. */
  public Password(String secret) {
    this.fingerprint = fingerprint(secret);
  }

  /** Whether this is it. */
  public boolean is(String named) {
    return MessageDigest.isEqual(fingerprint, fingerprint(named));
  }

  @Override
  public String toString() {
    return "Password[not shown]";
  }

  private static byte[] fingerprint(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256.", e);
    }
  }
}
