package io.showrunner.layout;

import java.util.Locale;

/**
 * The composed picture.
 *
 * @param width in pixels, 0 to 1920 (vendor's StartLiveMPUTask page, 2024-12-05)
 * @param height in pixels, 0 to 1920
 */
public record Canvas(int width, int height) {
  /** Refuses what the cloud would refuse. */
  public Canvas {
    if (width < 0 || width > 1920 || height < 0 || height > 1920) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "Expected a canvas of 0 to 1920 pixels each way, but found %d x %d.",
              width,
              height));
    }
  }
}
