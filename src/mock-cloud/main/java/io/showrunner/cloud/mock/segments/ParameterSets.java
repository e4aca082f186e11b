package io.showrunner.cloud.mock.segments;

import java.util.List;

/** What an H.264 decoder must know before the first picture (ITU-T H.264, 7.3.2). */
final class ParameterSets {
  /** The most blocks of 16 by 16 in a picture and in a second, and the level's number. */
  private record Level(int blocks, long blocksASecond, int number) {}

  private static final List<Level> LEVELS =
      List.of(
          new Level(1620, 40_500, 30),
          new Level(3600, 108_000, 31),
          new Level(5120, 216_000, 32),
          new Level(8192, 245_760, 40),
          new Level(8704, 522_240, 42),
          new Level(22_080, 589_824, 50),
          new Level(36_864, 983_040, 51),
          new Level(36_864, 2_073_600, 52));

  private static final int HIGHEST = 62;

  private ParameterSets() {}

  /** Baseline, constrained; one reference picture, shown in the order they are coded in. */
  static byte[] sequence(Picture picture, ColourBars bars) {
    int right = (bars.columns() * 16 - picture.width()) / 2;
    int bottom = (bars.rows() * 16 - picture.height()) / 2;
    var out = new BitWriter().bits(66, 8).bits(0xC0, 8).bits(level(picture, bars), 8);
    // Identity, frame numbers of 4 bits, order of showing is order of coding, one reference.
    out.ue(0).ue(0).ue(2).ue(1).bits(0, 1);
    out.ue(bars.columns() - 1L).ue(bars.rows() - 1L).bits(1, 1).bits(1, 1);
    out.bits(1, 1).ue(0).ue(right).ue(0).ue(bottom);
    // Of all that may be said besides, only the frame rate.
    out.bits(1, 1).bits(0, 4).bits(1, 1);
    out.bits(picture.rate().seconds(), 32).bits(2L * picture.rate().frames(), 32).bits(1, 1);
    out.bits(0, 4);
    return Nal.of(Nal.SEQUENCE, out.trail());
  }

  /** Variable-length codes, and slices may say that their edges are not smoothed. */
  static byte[] picture() {
    var out = new BitWriter().ue(0).ue(0).bits(0, 2).ue(0).ue(0).ue(0).bits(0, 3);
    out.se(0).se(0).se(0).bits(1, 1).bits(0, 2);
    return Nal.of(Nal.PICTURE, out.trail());
  }

  /** Ten times the level, such as 31. */
  static int level(Picture picture, ColourBars bars) {
    int blocks = bars.columns() * bars.rows();
    long second = Ceiling.up((long) blocks * picture.rate().frames(), picture.rate().seconds());
    // A side may have as many blocks as the root of eight times the picture's.
    long side = Math.max(bars.columns(), bars.rows());
    return LEVELS.stream()
        .filter(l -> blocks <= l.blocks() && second <= l.blocksASecond())
        .filter(l -> side * side <= 8L * l.blocks())
        .findFirst()
        .map(Level::number)
        .orElse(HIGHEST);
  }
}
