package io.showrunner.cloud.mock.segments;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * Writes packets of MPEG-TS (ISO/IEC 13818-1, 2.4.3). Each stream of packets counts to 16 and
 * starts again; a segment ends when all have come round, so that the next may start from nought and
 * the counting still goes on without a gap.
 */
final class TransportStream {
  static final int ROUND = 16;
  private static final int PACKET = 188;
  private static final int ROOM = PACKET - 4;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final int[] counters = new int[0x2000];

  /** A table in one packet. */
  void table(int stream, byte[] table) {
    byte[] payload = new byte[ROOM];
    Arrays.fill(payload, (byte) 0xFF);
    payload[0] = 0;
    System.arraycopy(table, 0, payload, 1, table.length);
    header(stream, true, false);
    out.writeBytes(payload);
  }

  /**
   * A packet of an elementary stream, over as many packets as it takes.
   *
   * @param clock what the clock shows, in units of 1/90000 s; less than 0 to leave it out
   * @param last whether to use up more packets, until the count has come round
   */
  void elementary(int stream, byte[] bytes, long clock, boolean key, boolean last) {
    int start = clock < 0 ? 0 : 8;
    int packets = (int) Ceiling.up(bytes.length + start, ROOM);
    if (last) {
      packets += Math.floorMod(-(counters[stream] + packets), ROUND);
    }
    int done = 0;
    for (int i = 0; i < packets; i++) {
      boolean first = i == 0;
      int room = first ? ROOM - start : ROOM;
      // Every packet that is still to come must have at least one byte.
      int size = Math.min(room, bytes.length - done - (packets - i - 1));
      packet(stream, Arrays.copyOfRange(bytes, done, done + size), first ? clock : -1, first, key);
      done += size;
    }
  }

  byte[] bytes() {
    return out.toByteArray();
  }

  private void packet(int stream, byte[] payload, long clock, boolean first, boolean key) {
    boolean adapted = payload.length < ROOM;
    header(stream, first, adapted);
    if (adapted) {
      int length = ROOM - 1 - payload.length;
      out.write(length);
      if (length > 0) {
        out.write((clock < 0 ? 0 : 0x10) | (first && key ? 0x40 : 0));
        int rest = length - 1;
        if (clock >= 0) {
          var reference = new BitWriter().bits(clock >> 32, 1).bits(clock, 32);
          out.writeBytes(reference.bits(0x3F, 6).bits(0, 9).bytes());
          rest -= 6;
        }
        byte[] stuffing = new byte[rest];
        Arrays.fill(stuffing, (byte) 0xFF);
        out.writeBytes(stuffing);
      }
    }
    out.writeBytes(payload);
  }

  private void header(int stream, boolean first, boolean adapted) {
    out.write(0x47);
    out.write((first ? 0x40 : 0) | stream >> 8);
    out.write(stream);
    out.write((adapted ? 0x30 : 0x10) | counters[stream]);
    counters[stream] = (counters[stream] + 1) % ROUND;
  }
}
