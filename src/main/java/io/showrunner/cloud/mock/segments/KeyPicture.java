package io.showrunner.cloud.mock.segments;

/**
 * Codes a picture that stands by itself (ITU-T H.264, 7.3.3 and 7.3.5). Blocks in which a colour
 * begins are given pixel by pixel; all others go on from their neighbour on the left or above, with
 * nothing added, which takes a few bits each.
 */
final class KeyPicture {
  private static final int PIXEL_BY_PIXEL = 25;
  private static final int FROM_ABOVE = 1;
  private static final int FROM_LEFT = 2;

  private final ColourBars bars;
  private final int boxLeft;
  private final boolean[] pixels;
  private final BitWriter out = new BitWriter();

  private KeyPicture(ColourBars bars, int boxLeft) {
    this.bars = bars;
    this.boxLeft = boxLeft;
    this.pixels = new boolean[bars.columns() * bars.rows()];
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
    // The usual quantiser, no smoothing of edges.
    picture.out.se(0).ue(1);
    for (int row = 0; row < bars.rows(); row++) {
      for (int column = 0; column < bars.columns(); column++) {
        picture.block(column, row);
      }
    }
    return Nal.of(Nal.KEY_SLICE, picture.out.trail());
  }

  private void block(int column, int row) {
    boolean box = bars.isBox(column, row, boxLeft);
    if (row == 0 ? startsColour(column) : box != bars.isBox(column, row - 1, boxLeft)) {
      pixels[row * bars.columns() + column] = true;
      out.ue(PIXEL_BY_PIXEL).align();
      for (int plane = 0; plane < 3; plane++) {
        plane(column, plane, box);
      }
    } else {
      boolean fromAbove = row > 0;
      out.ue(fromAbove ? FROM_ABOVE : FROM_LEFT).ue(fromAbove ? 2 : 1).se(0);
      // "No coefficients", in the code that depends on how many the neighbours have.
      boolean manyAround = isPixels(column - 1, row) || isPixels(column, row - 1);
      out.bits(manyAround ? 3 : 1, manyAround ? 6 : 1);
    }
  }

  private void plane(int column, int plane, boolean box) {
    int pixel = plane == 0 ? 1 : 2;
    for (int y = 0; y < 16; y += pixel) {
      for (int x = 0; x < 16; x += pixel) {
        out.bits(box ? bars.box(plane) : bars.bar(column * 16 + x, plane), 8);
      }
    }
  }

  private boolean isPixels(int column, int row) {
    return column >= 0 && row >= 0 && pixels[row * bars.columns() + column];
  }

  /** Whether the block is not all of the colour that its neighbour on the left ends with. */
  private boolean startsColour(int column) {
    int before = column * 16 - 1;
    return column == 0 || bars.bar(before - 1, 0) != bars.bar(before + 16, 0);
  }
}
