package io.showrunner.cloud;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One of the sizes a replay can be played in.
 *
 * @param name of its playlist, without extension: 1 to 64 letters, digits, {@code _} or {@code -}
 * @param shortSide of the picture in pixels, 2 to 4096; what is larger than the recording comes out
 *     as the recording is
 * @param videoBitrate bit/s
 * @param audioBitrate bit/s, 1,000 to 10,000,000
 */
public record Rendition(String name, int shortSide, int videoBitrate, int audioBitrate) {
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,64}");

  /** The three that a replay is offered in. */
  public static final List<Rendition> THREE =
      List.of(
          new Rendition("1080p", 1080, 3_000_000, 128_000),
          new Rendition("720p", 720, 1_500_000, 96_000),
          new Rendition("480p", 480, 800_000, 64_000));

  /** Refuses what the vendor would refuse. */
  public Rendition {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "Expected a name of 1 to 64 letters, digits, '_' or '-', but found '%s'.",
              name));
    } else if (shortSide < 2 || shortSide > 4096) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT, "Expected a side of 2 to 4096 pixels, but found %d.", shortSide));
    } else if (videoBitrate < 1 || audioBitrate < 1_000 || audioBitrate > 10_000_000) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "Expected a bitrate of video above 0, and of sound of 1000 to 10000000, but found %d and %d.",
              videoBitrate,
              audioBitrate));
    }
  }
}
