package io.showrunner.cloud.mock.cdn;

import io.showrunner.clock.ShowClock;
import io.showrunner.cloud.mock.ground.MockSettings;
import io.showrunner.cloud.mock.ground.MockSettings.PlaybackDomain;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a viewer's URL plays: HTTP-FLV and HLS by their suffixes, RTMP and ARTC without one
 * (ingest and streaming URL page, undated), signed with the playback domain's key (URL signing
 * page, 2025-03-08). Assumed: 404 for what is not online and for what is no playback URL at all,
 * asked after the signature; a stream is found by its StreamName, with {@code _oriaac} after it or
 * not.
 */
public final class Playback {
  private static final Pattern URL =
      Pattern.compile("(https?|rtmp|artc)://([^/?#]+)(/[^?#]*)(?:\\?([^#]*))?(?:#.*)?");

  private static final Pattern HTTP = Pattern.compile("/[^/]+/([^/]+)\\.(flv|m3u8)");
  private static final Pattern OTHER = Pattern.compile("/[^/]+/([^/]+)");
  private static final String AAC = "_oriaac";

  private final Optional<PlaybackDomain> domain;
  private final Cdn cdn;
  private final ShowClock clock;

  Playback(MockSettings.IngestDomain domain, Cdn cdn, ShowClock clock) {
    this.domain = domain.playback();
    this.cdn = cdn;
    this.clock = clock;
  }

  /**
   * What the CDN would answer at this moment.
   *
   * @param url not percent-decoded, with its scheme
   * @return 200, 403 if its signature is missing, wrong or expired, or 404
   */
  public int status(String url) {
    Matcher parts = URL.matcher(url);
    if (!parts.matches() || !isOurs(parts.group(2))) {
      return 404;
    }
    String path = parts.group(3);
    String query = parts.group(4) == null ? "" : parts.group(4);
    if (!domain.orElseThrow().guard().lets(path, Target.authKey(query), clock.now())) {
      return 403;
    }
    Matcher name = (parts.group(1).startsWith("http") ? HTTP : OTHER).matcher(path);
    return name.matches() && isOnline(name.group(1)) ? 200 : 404;
  }

  private boolean isOurs(String host) {
    String bare = host.replaceFirst(":.*", "").toLowerCase(Locale.ROOT);
    return domain.filter(ours -> ours.name().equals(bare)).isPresent();
  }

  private boolean isOnline(String name) {
    String bare = name.endsWith(AAC) ? name.substring(0, name.length() - AAC.length()) : name;
    return cdn.online().stream()
        .map(stream -> stream.target().stream())
        .anyMatch(stream -> stream.equals(name) || stream.equals(bare));
  }
}
