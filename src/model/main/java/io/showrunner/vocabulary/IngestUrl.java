package io.showrunner.vocabulary;

import java.util.Locale;

/**
 * Where a relay task pushes its stream.
 *
 * @param value an RTMP URL of at most 2048 characters, its signature included (vendor's
 *     StartLiveMPUTask page, 2024-12-05)
 */
public record IngestUrl(String value) {
  /** Refuses what is no RTMP URL. */
  public IngestUrl {
    if (!value.startsWith("rtmp://") || value.length() > 2048) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "Expected an rtmp:// URL of at most 2048 characters, but found '%s'.",
              value));
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
