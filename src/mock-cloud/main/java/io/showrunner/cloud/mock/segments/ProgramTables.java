package io.showrunner.cloud.mock.segments;

import java.util.Arrays;

/** What is in the transport stream (ISO/IEC 13818-1, 2.4.4): one programme of picture and sound. */
final class ProgramTables {
  static final int PROGRAMS = 0;
  static final int MAP = 0x1000;
  static final int PICTURE = 0x100;
  static final int SOUND = 0x101;
  private static final int H264 = 0x1B;
  private static final int AAC = 0x0F;

  private ProgramTables() {}

  static byte[] programs() {
    return table(0, new BitWriter().bits(1, 16).bits(7, 3).bits(MAP, 13));
  }

  static byte[] map(boolean picture, boolean sound) {
    int clock = picture ? PICTURE : SOUND;
    var out = new BitWriter().bits(7, 3).bits(clock, 13).bits(0xF, 4).bits(0, 12);
    if (picture) {
      out.bits(H264, 8).bits(7, 3).bits(PICTURE, 13).bits(0xF, 4).bits(0, 12);
    }
    if (sound) {
      out.bits(AAC, 8).bits(7, 3).bits(SOUND, 13).bits(0xF, 4).bits(0, 12);
    }
    return table(2, out);
  }

  private static byte[] table(int id, BitWriter content) {
    byte[] inner = content.bytes();
    var out = new BitWriter().bits(id, 8).bits(0xB, 4).bits(inner.length + 9L, 12);
    out.bits(1, 16).bits(3, 2).bits(0, 5).bits(1, 1).bits(0, 16);
    for (byte each : inner) {
      out.bits(each, 8);
    }
    return Arrays.copyOf(out.bits(checksum(out.bytes()), 32).bytes(), inner.length + 12);
  }

  /** CRC-32 as MPEG-2 has it: no reflection, no final inversion. */
  private static int checksum(byte[] bytes) {
    int sum = -1;
    for (byte each : bytes) {
      sum ^= each << 24;
      for (int i = 0; i < 8; i++) {
        sum = sum < 0 ? sum << 1 ^ 0x04C11DB7 : sum << 1;
      }
    }
    return sum;
  }
}
