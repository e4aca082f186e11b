package io.showrunner.cloud.mock.segments;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Frames per second as a fraction.
 *
 * @param frames at least 1
 * @param seconds at least 1
 */
public record FrameRate(int frames, int seconds) {
  private static final Pattern WRITTEN =
      Pattern.compile("(\\d{1,6})(?:/(\\d{1,6})|\\.(\\d{1,3}))?");

  /** Reads {@code 25}, {@code 25/1}, {@code 30000/1001} or {@code 29.97}; empty if it is none. */
  public static Optional<FrameRate> parse(String text) {
    var found = WRITTEN.matcher(text);
    if (!found.matches()) {
      return Optional.empty();
    }
    int above = Integer.parseInt(found.group(1));
    int below = found.group(2) == null ? 1 : Integer.parseInt(found.group(2));
    if (found.group(3) != null) {
      below = (int) Math.pow(10, found.group(3).length());
      above = above * below + Integer.parseInt(found.group(3));
    }
    return above < 1 || below < 1 ? Optional.empty() : Optional.of(reduced(above, below));
  }

  /** When a frame is shown, in units of 1/90000 s, rounded down. */
  long ticks(long frame) {
    return Math.floorDiv(frame * seconds * 90_000L, frames);
  }

  /** The first frame shown at or after this moment. */
  long firstFrom(long millis) {
    return Ceiling.up(millis * frames, 1000L * seconds);
  }

  /** As a decimal with at most 3 places. */
  public BigDecimal decimal() {
    return BigDecimal.valueOf(frames)
        .divide(BigDecimal.valueOf(seconds), MathContext.DECIMAL64)
        .setScale(3, RoundingMode.HALF_UP)
        .stripTrailingZeros();
  }

  /** As {@code 25} or {@code 30000/1001}. */
  @Override
  public String toString() {
    return seconds == 1 ? Integer.toString(frames) : frames + "/" + seconds;
  }

  private static FrameRate reduced(int above, int below) {
    int a = above;
    int b = below;
    while (b != 0) {
      int rest = a % b;
      a = b;
      b = rest;
    }
    return new FrameRate(above / a, below / a);
  }
}
