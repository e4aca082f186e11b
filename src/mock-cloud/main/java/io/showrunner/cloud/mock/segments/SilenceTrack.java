package io.showrunner.cloud.mock.segments;

import io.showrunner.http.Body;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** Silence as AAC in ADTS (ISO/IEC 14496-3 and 13818-7): frames that hold no sound at all. */
final class SilenceTrack {
  private static final int SAMPLES = 1024;
  private static final int SINGLE = 0;
  private static final int PAIR = 1;
  private static final int LOW = 3;
  private static final int END = 7;

  /** Which elements carry how many channels, by the number ADTS has for that. */
  private static final int[][] ELEMENTS = {
    {},
    {SINGLE},
    {PAIR},
    {SINGLE, PAIR},
    {SINGLE, PAIR, SINGLE},
    {SINGLE, PAIR, PAIR},
    {SINGLE, PAIR, PAIR, LOW},
    {SINGLE, PAIR, PAIR, PAIR, LOW}
  };

  private SilenceTrack() {}

  /** The frames that begin within the segment, several to a unit. */
  static List<Unit> units(SegmentOrder order, Sound sound) {
    long first = Ceiling.up(order.startMillis() * sound.rate(), 1000L * SAMPLES);
    long end = Ceiling.up(order.endMillis() * sound.rate(), 1000L * SAMPLES);
    byte[] frame = frame(sound);
    int together = Math.max(1, 160 / frame.length);
    List<Unit> units = new ArrayList<>();
    for (long at = first; at < end; at += together) {
      var bytes = new ByteArrayOutputStream();
      for (long i = at; i < Math.min(end, at + together); i++) {
        bytes.writeBytes(frame);
      }
      units.add(new Unit(at * SAMPLES * 90_000L / sound.rate(), Body.of(bytes.toByteArray())));
    }
    return units;
  }

  /** One frame: a header of 7 bytes and a payload without a single coefficient. */
  static byte[] frame(Sound sound) {
    // ADTS knows no seven channels; eight are the next it knows.
    int layout = Math.min(7, sound.channels());
    byte[] payload = payload(ELEMENTS[layout]);
    var out = new BitWriter().bits(0xFFF, 12).bits(0, 3).bits(1, 1);
    out.bits(1, 2).bits(Sound.RATES.indexOf(sound.rate()), 4).bits(0, 1).bits(layout, 3);
    out.bits(0, 4).bits(payload.length + 7L, 13).bits(0x7FF, 11).bits(0, 2);
    for (byte each : payload) {
      out.bits(each, 8);
    }
    return out.bytes();
  }

  private static byte[] payload(int[] elements) {
    var out = new BitWriter();
    int[] seen = new int[END];
    for (int element : elements) {
      out.bits(element, 3).bits(seen[element]++, 4);
      if (element == PAIR) {
        // The two do not share their windows.
        silence(silence(out.bits(0, 1)));
      } else {
        silence(out);
      }
    }
    return out.bits(END, 3).align().bytes();
  }

  /** Gain 0, long window, no bands, no pulses, no noise shaping, no gain control. */
  private static BitWriter silence(BitWriter out) {
    return out.bits(0, 8).bits(0, 1 + 2 + 1).bits(0, 6).bits(0, 1).bits(0, 3);
  }
}
