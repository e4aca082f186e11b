package io.showrunner.cloud.mock.segments;

import java.io.ByteArrayOutputStream;

/** Writes bits, the highest first. */
final class BitWriter {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private int last;
  private int used;

  /** The lowest {@code count} bits of a value, at most 32. */
  BitWriter bits(long value, int count) {
    for (int i = count - 1; i >= 0; i--) {
      last = last << 1 | (int) (value >>> i & 1);
      if (++used == 8) {
        bytes.write(last);
        last = 0;
        used = 0;
      }
    }
    return this;
  }

  /** An unsigned Exp-Golomb code. */
  BitWriter ue(long value) {
    int length = 64 - Long.numberOfLeadingZeros(value + 1);
    return bits(0, length - 1).bits(value + 1, length);
  }

  /** A signed Exp-Golomb code. */
  BitWriter se(long value) {
    return ue(value > 0 ? 2 * value - 1 : -2 * value);
  }

  /** Fills the byte with noughts. */
  BitWriter align() {
    return used == 0 ? this : bits(0, 8 - used);
  }

  /** A one and noughts up to the end of the byte, as H.264 ends what it codes. */
  BitWriter trail() {
    return bits(1, 1).align();
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }
}
