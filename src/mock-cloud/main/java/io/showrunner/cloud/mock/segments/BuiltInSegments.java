package io.showrunner.cloud.mock.segments;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Colour bars with a wandering box as H.264, silence as AAC: made without any help, the same bytes
 * on every machine. A segment of 10 s at 1280x720 takes some 70 kB.
 */
public final class BuiltInSegments implements SegmentMaker {
  /** A player gets the first picture so long after the clock's nought. */
  private static final long LEAD = 90_000;

  /** The clock runs so far ahead of what it is to be shown with. */
  private static final long DELAY = 9_000;

  private static final long WRAP = 1L << 33;

  /** For what a master playlist says of the picture: {@code avc1.42c01f} and the like. */
  public static String codec(Picture picture) {
    return String.format(
        Locale.ROOT, "avc1.42c0%02x", ParameterSets.level(picture, new ColourBars(picture)));
  }

  @Override
  public byte[] make(SegmentOrder order) {
    List<Unit> pictures = order.picture().map(p -> PictureTrack.units(order, p)).orElse(List.of());
    List<Unit> sounds = order.sound().map(s -> SilenceTrack.units(order, s)).orElse(List.of());
    boolean picture = order.picture().isPresent();
    List<Entry> entries = new ArrayList<>();
    add(entries, pictures, true);
    add(entries, sounds, false);
    // Stable: at the same moment the picture comes first.
    entries.sort((a, b) -> Long.compare(a.unit().ticks(), b.unit().ticks()));

    byte[] map = ProgramTables.map(picture, order.sound().isPresent());
    var out = new TransportStream();
    int tables = 0;
    for (int i = 0; i < entries.size(); i++) {
      // A whole round of tables, spread evenly, the first before everything.
      while (tables * entries.size() < TransportStream.ROUND * (i + 1)) {
        out.table(ProgramTables.PROGRAMS, ProgramTables.programs());
        out.table(ProgramTables.MAP, map);
        tables++;
      }
      Entry entry = entries.get(i);
      long clock = entry.picture() == picture ? entry.unit().ticks() + LEAD - DELAY : -1;
      int stream = entry.picture() ? ProgramTables.PICTURE : ProgramTables.SOUND;
      out.elementary(
          stream, packet(entry), clock < 0 ? -1 : clock % WRAP, entry.key(), entry.last());
    }
    return out.bytes();
  }

  /**
   * One unit on its way.
   *
   * @param key whether one can begin to play here
   */
  private record Entry(boolean picture, Unit unit, boolean key, boolean last) {}

  private static void add(List<Entry> entries, List<Unit> units, boolean picture) {
    for (int i = 0; i < units.size(); i++) {
      entries.add(new Entry(picture, units.get(i), !picture || i == 0, i == units.size() - 1));
    }
  }

  /** With the header of a packetised elementary stream, which tells when it is shown. */
  private static byte[] packet(Entry entry) {
    byte[] bytes = entry.unit().body().bytes();
    long time = (entry.unit().ticks() + LEAD) % WRAP;
    // A picture's length may be left open, and must be if it is too long for the field.
    int length = entry.picture() ? 0 : bytes.length + 8;
    var out = new BitWriter().bits(1, 24).bits(entry.picture() ? 0xE0 : 0xC0, 8).bits(length, 16);
    out.bits(0x84, 8).bits(0x80, 8).bits(5, 8);
    out.bits(2, 4).bits(time >> 30, 3).bits(1, 1);
    out.bits(time >> 15, 15).bits(1, 1).bits(time, 15).bits(1, 1);
    byte[] header = out.bytes();
    byte[] whole = Arrays.copyOf(header, header.length + bytes.length);
    System.arraycopy(bytes, 0, whole, header.length, bytes.length);
    return whole;
  }
}
