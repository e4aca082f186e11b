package io.showrunner.cloud.mock.segments;

/**
 * Codes a picture by what has changed since the one before (ITU-T H.264, 7.3.4): nothing, or the
 * box has moved by one block. What it uncovers is copied from above it, what it covers from within
 * it.
 */
final class NextPicture {
  /** A block's width in units of a quarter of a pixel. */
  private static final int BLOCK = 64;

  private NextPicture() {}

  /**
   * The slice.
   *
   * @param number how many pictures lie between this one and the last key picture, and 1
   */
  static byte[] coded(ColourBars bars, int boxBefore, int boxNow, long number) {
    // First block, all blocks are of the P kind, parameter set, frame number, as many references as
    // usual, in the usual order, forgotten in the usual order, the usual quantiser, no smoothing.
    var out = new BitWriter().ue(0).ue(5).ue(0).bits(number & 15, 4).bits(0, 3).se(0).ue(1);
    int skipped = 0;
    boolean right = boxNow > boxBefore;
    int uncovered = right ? boxBefore : boxBefore + bars.boxWidth() - 1;
    int covered = right ? boxNow + bars.boxWidth() - 1 : boxNow;
    for (int row = 0; row < bars.rows(); row++) {
      int depth = row - bars.boxTop();
      boolean moves = boxNow != boxBefore && depth >= 0 && depth < bars.boxHeight();
      for (int column = 0; column < bars.columns(); column++) {
        if (moves && column == uncovered) {
          copy(out.ue(skipped), 0, -BLOCK * (depth + 1));
          skipped = 0;
        } else if (moves && column == covered) {
          copy(out.ue(skipped), right ? -BLOCK : BLOCK, 0);
          skipped = 0;
        } else {
          skipped++;
        }
      }
    }
    if (skipped > 0) {
      out.ue(skipped);
    }
    return Nal.of(Nal.SLICE, out.trail());
  }

  /**
   * One block from elsewhere in the picture before. The box is at least two blocks wide, so that
   * two of the three neighbours from which the decoder foretells the way never move: it foretells
   * none.
   */
  private static void copy(BitWriter out, int across, int down) {
    out.ue(0).se(across).se(down).ue(0);
  }
}
