package io.showrunner.cloud.mock.segments;

import java.util.List;
import java.util.Locale;

/**
 * What the sound is to be like.
 *
 * @param rate samples per second, one of {@link #RATES}
 * @param channels 1 to 8
 */
public record Sound(int rate, int channels) {
  /** The rates AAC in ADTS knows by a number, in the order of those numbers. */
  public static final List<Integer> RATES =
      List.of(96000, 88200, 64000, 48000, 44100, 32000, 24000, 22050, 16000, 12000, 11025, 8000);

  /** Refuses what cannot be coded. */
  public Sound {
    if (!RATES.contains(rate) || channels < 1 || channels > 8) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "Expected a rate of AAC and 1 to 8 channels, but found %s and %s.",
              rate,
              channels));
    }
  }
}
