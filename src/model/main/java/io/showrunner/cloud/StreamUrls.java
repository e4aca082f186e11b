package io.showrunner.cloud;

import io.showrunner.vocabulary.IngestUrl;
import io.showrunner.vocabulary.PlaybackUrls;
import io.showrunner.vocabulary.StreamName;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where streams go in and come out, every URL signed.
 *
 * @param pushDomain the ingest domain, without scheme
 * @param playDomain the playback domain, without scheme
 * @param appName the vendor's AppName, {@code live} by default; it is no part of a stream's
 *     identity
 * @param ingestKey the ingest domain's URL key, 16 characters at least
 * @param playbackKey the playback domain's URL key, 16 characters at least
 * @param validity how long a URL is to work. It goes into the timestamp, as the vendor's sample
 *     server does: then a URL works at least so long whether the CDN adds the domain's own validity
 *     (URL signing page, 2025-03-08) or not (2024-12-23)
 */
public record StreamUrls(
    String pushDomain,
    String playDomain,
    String appName,
    String ingestKey,
    String playbackKey,
    Duration validity) {
  private static final int SHORTEST_KEY = 16;
  private static final Pattern TARGET =
      Pattern.compile("rtmps?://([^/:?]+)(?::[0-9]+)?/[^?]*?([^/?]+)(?:\\?.*)?");
  private static final Pattern SIGNED = Pattern.compile("[?&]auth_key=([0-9]{1,12})-");

  /** Refuses keys that could be guessed. */
  public StreamUrls {
    checkKey("ingest", ingestKey);
    checkKey("playback", playbackKey);
  }

  /**
   * Where the relay pushes a stream, signed at this moment.
   *
   * @param atLeast how long it must be good: as long as the relay may wait for its people and then
   *     push, even if URLs otherwise expire sooner
   */
  public IngestUrl ingest(StreamName stream, Instant now, Duration atLeast) {
    Duration good = validity.compareTo(atLeast) < 0 ? atLeast : validity;
    return new IngestUrl("rtmp://" + pushDomain + signed(path(stream), now.plus(good), ingestKey));
  }

  /**
   * Whether a relay that pushes there pushes this stream to our ingest domain. Neither the AppName
   * nor the signature is a part of a stream's identity (ingest and streaming URL page, undated).
   */
  public boolean isIngestOf(StreamName stream, IngestUrl url) {
    Matcher target = TARGET.matcher(url.value());
    return target.matches()
        && target.group(1).equalsIgnoreCase(pushDomain)
        && target.group(2).equals(stream.value());
  }

  /**
   * Until when an ingest URL is good at least, as its signature says: by the stricter of the
   * vendor's two readings of the timestamp. Empty if it carries no signature we can read.
   */
  public static Optional<Instant> goodUntil(IngestUrl url) {
    Matcher signed = SIGNED.matcher(url.value());
    return signed.find()
        ? Optional.of(Instant.ofEpochSecond(Long.parseLong(signed.group(1))))
        : Optional.empty();
  }

  /** Where viewers pull a stream, signed at this moment. */
  public PlaybackUrls playback(StreamName stream, Instant now) {
    return new PlaybackUrls(
        "https://" + playDomain + signed(path(stream) + ".flv", now.plus(validity), playbackKey),
        "https://" + playDomain + signed(path(stream) + ".m3u8", now.plus(validity), playbackKey),
        "rtmp://" + playDomain + signed(path(stream), now.plus(validity), playbackKey));
  }

  /**
   * Where viewers pull a stream in real time (RTS), signed at this moment: {@code artc://} without
   * a suffix (ingest and streaming URL page, undated).
   */
  public String realTime(StreamName stream, Instant now) {
    return "artc://" + playDomain + signed(path(stream), now.plus(validity), playbackKey);
  }

  private String path(StreamName stream) {
    return "/" + appName + "/" + stream;
  }

  private static String signed(String path, Instant end, String key) {
    return path + "?auth_key=" + UrlSignature.authKey(path, end.getEpochSecond(), key);
  }

  /** The message does not show the key: it may end in a log. */
  private static void checkKey(String which, String key) {
    if (key.length() < SHORTEST_KEY) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "Expected an %s key of at least %d characters, but found %d.",
              which,
              SHORTEST_KEY,
              key.length()));
    }
  }

  /** Without the keys. */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "StreamUrls[push %s, play %s, app %s]", pushDomain, playDomain, appName);
  }
}
