package io.showrunner.vocabulary;

/**
 * The name under which a broadcast's stream is known to the CDN.
 *
 * @param value the last part of the ingest and playback URLs
 */
public record StreamName(String value) {
  /** Refuses an empty name. */
  public StreamName {
    if (value.isEmpty()) {
      throw new IllegalArgumentException("Expected a stream name, but it is empty.");
    }
  }

  /**
   * The name the vendor's clients derive for a streamer's camera, so that tasks made by a client
   * and by us carry one identity (vendor's page on client-managed relay).
   */
  public static StreamName of(AppId app, ChannelId channel, ParticipantId streamer) {
    return new StreamName(app + "_" + channel + "_" + streamer + "_camera");
  }

  @Override
  public String toString() {
    return value;
  }
}
