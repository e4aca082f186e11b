package io.showrunner.http;

import java.nio.charset.StandardCharsets;

/** The bytes of a request or an answer. Nobody changes them once they are in here. */
public final class Body {
  /** No bytes. */
  public static final Body EMPTY = new Body(new byte[0]);

  private final byte[] bytes;

  private Body(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Takes the array as it is. */
  public static Body of(byte[] bytes) {
    return bytes.length == 0 ? EMPTY : new Body(bytes);
  }

  /** Text as UTF-8. */
  public static Body of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The array itself: for reading only. */
  public byte[] bytes() {
    return bytes;
  }

  /** As UTF-8; what is none becomes replacement characters. */
  public String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /**
   * As UTF-8.
   *
   * @throws Garbled if it is none
   */
  public String textAsSent() throws Garbled {
    return Garbled.unlessUtf8(bytes, bytes.length);
  }

  /** How many bytes. */
  public int size() {
    return bytes.length;
  }
}
