package io.showrunner.cloud.mock.segments;

/**
 * Codes a picture that stands by itself (ITU-T H.264, 7.3.3 and 7.3.5). Every block is of one
 * colour: that of its neighbour on the left or above, and what has to be added to it.
 */
final class KeyPicture {
  /** With this quantiser a coefficient is just what it adds to every pixel's luma. */
  private static final int QUANTISER = 28;

  private static final int USUAL_QUANTISER = 26;
  private static final int FROM_ABOVE = 0;
  private static final int FROM_LEFT = 1;
  private static final int FROM_NOTHING = 2;
  private static final int[] GREY = {128, 128, 128};

  private final ColourBars bars;
  private final int boxLeft;
  private final BitWriter out = new BitWriter();

  private KeyPicture(ColourBars bars, int boxLeft) {
    this.bars = bars;
    this.boxLeft = boxLeft;
  }

  /**
   * The slice.
   *
   * @param number two key pictures in a row must not have the same
   */
  static byte[] coded(ColourBars bars, int boxLeft, long number) {
    var picture = new KeyPicture(bars, boxLeft);
    // First block, all blocks are of the I kind, parameter set, frame number, identity, marking.
    picture.out.ue(0).ue(7).ue(0).bits(0, 4).ue(number % 0xFFFF).bits(0, 2);
    // The quantiser, no smoothing of edges.
    picture.out.se(QUANTISER - USUAL_QUANTISER).ue(1);
    for (int row = 0; row < bars.rows(); row++) {
      for (int column = 0; column < bars.columns(); column++) {
        picture.block(column, row);
      }
    }
    return Nal.of(Nal.KEY_SLICE, picture.out.trail());
  }

  private void block(int column, int row) {
    int way = row > 0 ? FROM_ABOVE : column > 0 ? FROM_LEFT : FROM_NOTHING;
    int[] expected =
        switch (way) {
          case FROM_ABOVE -> bars.colour(column, row - 1, boxLeft);
          case FROM_LEFT -> bars.colour(column - 1, row, boxLeft);
          default -> GREY;
        };
    int[] colour = bars.colour(column, row, boxLeft);
    int blue = colour[1] - expected[1];
    int red = colour[2] - expected[2];
    boolean chroma = blue != 0 || red != 0;
    // The chromas number the ways backwards.
    out.ue(1 + way + (chroma ? 4 : 0)).ue(2 - way).se(0);
    added(colour[0] - expected[0], 1, 1, 6, 5);
    if (chroma) {
      // Of chroma a coefficient adds the double.
      added(blue / 2, 1, 2, 6, 7);
      added(red / 2, 1, 2, 6, 7);
    }
  }

  /**
   * A block of coefficients of which the first alone may be other than nought (9.2).
   *
   * @param none the code for no coefficient, in {@code noneBits} bits
   * @param one the code for one coefficient above 1, in {@code oneBits} bits
   */
  private void added(int level, int none, int noneBits, int oneBits, int one) {
    if (level == 0) {
      out.bits(none, noneBits);
    } else if (Math.abs(level) == 1) {
      // The codes for "one, and it is 1" and for none are each other's with a nought before.
      out.bits(1, 3 - noneBits).bits(level < 0 ? 1 : 0, 1).bits(1, 1);
    } else {
      out.bits(one, oneBits);
      int code = level > 0 ? 2 * level - 4 : -2 * level - 3;
      if (code < 14) {
        out.bits(1, code + 1);
      } else if (code < 30) {
        out.bits(1, 15).bits(code - 14, 4);
      } else {
        out.bits(1, 16).bits(code - 30, 12);
      }
      // No noughts before it.
      out.bits(1, 1);
    }
  }
}
