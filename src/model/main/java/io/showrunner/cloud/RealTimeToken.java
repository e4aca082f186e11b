package io.showrunner.cloud;

import io.showrunner.vocabulary.AppId;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.ParticipantId;

/** What lets one user into one channel (the vendor's sample AppServer for the interactive kit). */
public final class RealTimeToken {
  private RealTimeToken() {}

  /**
   * The token.
   *
   * @param key the application's key at the vendor
   * @param timestamp until when it lets in, in seconds since 1970; goes to the client with it
   */
  public static String of(
      AppId app, String key, ChannelId channel, ParticipantId user, long timestamp) {
    return Signed.sha256(app + key + channel + user + timestamp);
  }
}
