package io.showrunner.cloud.mock.segments;

import java.util.Locale;
import java.util.Optional;

/**
 * A segment to be made.
 *
 * @param startMillis from the beginning of the playlist
 * @param lengthMillis at least 1
 * @param picture absent for sound alone
 * @param sound absent for a silent film
 */
public record SegmentOrder(
    long startMillis, long lengthMillis, Optional<Picture> picture, Optional<Sound> sound) {
  /** Refuses a segment of nothing. */
  public SegmentOrder {
    if (startMillis < 0 || lengthMillis < 1 || (picture.isEmpty() && sound.isEmpty())) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "Expected a segment of something, but found %s ms from %s ms on.",
              lengthMillis,
              startMillis));
    }
  }

  long endMillis() {
    return startMillis + lengthMillis;
  }
}
