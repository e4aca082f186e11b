package io.showrunner.cloud.mock.segments;

/**
 * Eight upright bars and a black box that wanders to and fro before them, on a grid of blocks of 16
 * by 16 pixels. The box moves by one block at a time, so that a picture can be told by what it
 * copies from the one before.
 */
final class ColourBars {
  /** White, yellow, cyan, green, magenta, red, blue, grey: luma and the two chromas, 75 %. */
  private static final int[][] COLOURS = {
    {180, 128, 128}, {162, 44, 142}, {131, 156, 44}, {112, 72, 58},
    {84, 184, 198}, {65, 100, 212}, {35, 212, 114}, {80, 128, 128}
  };

  private static final int[] BLACK = {16, 128, 128};
  private static final int STEPS_A_SECOND = 5;

  private final int columns;
  private final int rows;

  ColourBars(Picture picture) {
    this.columns = (picture.width() + 15) / 16;
    this.rows = (picture.height() + 15) / 16;
  }

  int columns() {
    return columns;
  }

  int rows() {
    return rows;
  }

  /** Luma and both chromas of a block; chromas are even, as they are coded in steps of 2. */
  int[] colour(int column, int row, int boxLeft) {
    return isBox(column, row, boxLeft) ? BLACK : COLOURS[column * 8 / columns];
  }

  /** Blocks the box is wide; 0 if the picture is too small to hold one. */
  int boxWidth() {
    return columns < 6 || rows < 4 ? 0 : Math.max(2, columns / 8);
  }

  int boxHeight() {
    return Math.max(1, rows / 8);
  }

  int boxTop() {
    return rows / 2;
  }

  /** The leftmost column of the box, a whole number of ticks of 1/90000 s from the beginning. */
  int boxLeft(long ticks) {
    int room = columns - boxWidth();
    long step = Math.floorMod(ticks * STEPS_A_SECOND / 90_000, 2L * room);
    return (int) (step <= room ? step : 2L * room - step);
  }

  private boolean isBox(int column, int row, int left) {
    return boxWidth() > 0
        && column >= left
        && column < left + boxWidth()
        && row >= boxTop()
        && row < boxTop() + boxHeight();
  }
}
