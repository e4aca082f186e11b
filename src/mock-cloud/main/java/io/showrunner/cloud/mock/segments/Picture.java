package io.showrunner.cloud.mock.segments;

import java.util.Locale;

/**
 * What the picture is to be like.
 *
 * @param width even, 2 to 4096
 * @param height even, 2 to 4096
 */
public record Picture(int width, int height, FrameRate rate) {
  /** Refuses what cannot be coded. */
  public Picture {
    if (width < 2 || height < 2 || width > 4096 || height > 4096 || (width | height) % 2 != 0) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT, "Expected even sides from 2 to 4096, but found %sx%s.", width, height));
    }
  }
}
