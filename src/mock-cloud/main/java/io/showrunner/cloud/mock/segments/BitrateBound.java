package io.showrunner.cloud.mock.segments;

import java.util.Optional;

/**
 * What the built-in segments come to at most, generously: a master playlist must not promise less
 * (RFC 8216, 4.3.4.2). A packet of MPEG-TS is the least a picture or a frame of sound takes.
 */
public final class BitrateBound {
  private static final double PACKET_BITS = 188 * 8;
  private static final double SPARE = 1.2;
  private static final long TABLES = 20_000;
  private static final int SAMPLES_OF_A_FRAME = 1024;

  /** A key picture of colour bars takes about a ninth of a bit for each of its pixels. */
  private static final double KEY_BITS_OF_A_PIXEL = 0.13;

  private BitrateBound() {}

  /**
   * Bits a second, over segments that last half a target duration together or longer.
   *
   * @param keys how many segments there are at most in that time
   * @param seconds half the target duration
   */
  public static long of(
      Optional<Picture> picture, Optional<Sound> sound, int keys, double seconds) {
    double bits = TABLES;
    if (picture.isPresent()) {
      Picture p = picture.get();
      bits += p.rate().decimal().doubleValue() * PACKET_BITS * SPARE;
      bits += p.width() * (double) p.height() * KEY_BITS_OF_A_PIXEL * keys / seconds;
    }
    if (sound.isPresent()) {
      bits += (double) sound.get().rate() / SAMPLES_OF_A_FRAME * PACKET_BITS * SPARE;
    }
    return (long) Math.ceil(bits);
  }
}
