package io.showrunner.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Bytes that are not the text they should be. Carries no stack trace: it is the sender's fault. */
public final class Garbled extends Exception {
  private static final long serialVersionUID = 1L;

  Garbled(String message) {
    super(message, null, false, false);
  }

  /** Says what was expected. */
  public String message() {
    return String.valueOf(getMessage());
  }

  static String unlessUtf8(byte[] bytes, int size) throws Garbled {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, size)).toString();
    } catch (CharacterCodingException notUtf8) {
      throw new Garbled("Expected parameters in UTF-8, but found other bytes.");
    }
  }
}
