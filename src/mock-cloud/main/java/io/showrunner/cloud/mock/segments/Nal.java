package io.showrunner.cloud.mock.segments;

import java.io.ByteArrayOutputStream;

/** Wraps what H.264 codes for a byte stream: start code, header, and no start code within. */
final class Nal {
  static final int SLICE = 0x61;
  static final int KEY_SLICE = 0x65;
  static final int SEQUENCE = 0x67;
  static final int PICTURE = 0x68;
  private static final byte[] DELIMITER = {0, 0, 0, 1, 9, (byte) 0xF0};

  private Nal() {}

  /** What every picture in MPEG-TS begins with. */
  static byte[] delimiter() {
    return DELIMITER.clone();
  }

  static byte[] of(int header, BitWriter coded) {
    var out = new ByteArrayOutputStream();
    out.writeBytes(new byte[] {0, 0, 0, 1, (byte) header});
    int noughts = 0;
    for (byte each : coded.bytes()) {
      if (noughts == 2 && (each & 0xff) <= 3) {
        out.write(3);
        noughts = 0;
      }
      out.write(each);
      noughts = each == 0 ? noughts + 1 : 0;
    }
    return out.toByteArray();
  }
}
