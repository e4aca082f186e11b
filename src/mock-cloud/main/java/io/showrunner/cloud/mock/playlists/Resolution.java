package io.showrunner.cloud.mock.playlists;

/**
 * A picture's size as it comes out.
 *
 * @param width even
 * @param height even
 */
record Resolution(int width, int height) {
  private static final int MOST = 4096;

  /**
   * The size a target gets. A side left open follows from the source's shape and is rounded up to
   * an even number: {@code 720x} of 1280x720 gives 720x406 (IMM live transcoding guide,
   * 2025-06-16). Assumed: {@code fit} keeps the shape within the box; unless ResolutionOption is
   * {@code fixed}, a picture larger than the source becomes the source's; Rotation by a quarter
   * turns the source first.
   */
  static Resolution of(Source source, Values transcode) {
    String rotation = transcode.text("Rotation").orElse("0");
    boolean turned = rotation.equals("90") || rotation.equals("270");
    int width = turned ? source.height() : source.width();
    int height = turned ? source.width() : source.height();
    String wished = transcode.text("Resolution").orElse("");
    if (wished.isEmpty()) {
      return new Resolution(width, height);
    }
    String[] sides = wished.split("x", -1);
    boolean swapped = transcode.isTrue("AdaptiveResolutionDirection") && height > width;
    String across = swapped ? sides[1] : sides[0];
    String down = swapped ? sides[0] : sides[1];
    Resolution found = sized(across, down, width, height);
    if (transcode.text("ScaleType").orElse("stretch").equals("fit")) {
      Resolution narrow = sized(Integer.toString(found.width()), "", width, height);
      found =
          narrow.height() <= found.height()
              ? narrow
              : sized("", Integer.toString(found.height()), width, height);
    }
    boolean fixed = transcode.text("ResolutionOption").orElse("adaptive").equals("fixed");
    boolean larger = found.width() > width || found.height() > height;
    return larger && !fixed ? new Resolution(width, height) : found;
  }

  private static Resolution sized(String across, String down, int width, int height) {
    if (across.isEmpty()) {
      long side = Integer.parseInt(down);
      return bounded(up(side * width, height), side);
    }
    long side = Integer.parseInt(across);
    return bounded(side, down.isEmpty() ? up(side * height, width) : Integer.parseInt(down));
  }

  private static Resolution bounded(long width, long height) {
    return new Resolution(even((int) Math.min(MOST, width)), even((int) Math.min(MOST, height)));
  }

  private static long up(long whole, long part) {
    return (whole + part - 1) / part;
  }

  /** The next even number that is not smaller, at most 4096. */
  static int even(int side) {
    return Math.min(MOST, side + side % 2);
  }

  @Override
  public String toString() {
    return width + "x" + height;
  }
}
