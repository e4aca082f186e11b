package io.showrunner.cloud;

import io.showrunner.vocabulary.AppId;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.Words;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How messages are written where the kit's apps differ among themselves, or need what only a key of
 * ours makes.
 *
 * @param kick what a guest's leaving has as reason if the streamer wanted it
 * @param realTimeKey the application's real-time key, with which addresses of co-streamers are
 *     signed; null leaves {@code rtcPullUrl} out, and co-streamers of the kit do not see each other
 */
public record MessageFormat(KickReason kick, @Nullable String realTimeKey) {
  /** The reason of the kit's Android app, and no addresses. */
  public static final MessageFormat USUAL = new MessageFormat(KickReason.BY_KICK, null);

  /** The kit's words for a guest who was sent away (AUIInteractionLive, commit of 2025-09-04). */
  public enum KickReason implements Words {
    /** What its Android app says and reads. */
    BY_KICK("byKick"),
    /** What its web and iOS apps say and read. */
    BY_KICKOUT("byKickout");

    private final String written;

    KickReason(String written) {
      this.written = written;
    }

    @Override
    public String word() {
      return written;
    }
  }

  /**
   * Where others see a co-streamer or the streamer in real time. Assumed, as the kit's apps pass on
   * what their own AppServer gave them: user and token are those of whom is seen, not of who looks.
   *
   * @param timestamp until when it lets in, in seconds since 1970
   */
  Optional<String> pullUrl(AppId app, ChannelId channel, ParticipantId seen, long timestamp) {
    return Optional.ofNullable(realTimeKey)
        .map(
            key ->
                String.format(
                    Locale.ROOT,
                    "artc://live.aliyun.com/play/%s?sdkAppId=%s&userId=%s&timestamp=%s&token=%s",
                    channel,
                    app,
                    seen,
                    timestamp,
                    RealTimeToken.of(app, key, channel, seen, timestamp)));
  }

  /** Without the key. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "MessageFormat[kick=%s]", kick.word());
  }
}
