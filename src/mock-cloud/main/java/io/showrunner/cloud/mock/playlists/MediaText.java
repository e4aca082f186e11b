package io.showrunner.cloud.mock.playlists;

import io.showrunner.cloud.mock.objects.ObjectAddress;
import io.showrunner.http.PercentCoding;
import java.util.Locale;

/**
 * A media playlist (RFC 8216). The vendor publishes none: complete from the start, because the
 * source's length is known (inferred).
 */
final class MediaText {
  private MediaText() {}

  static String of(Track track) {
    var text = new StringBuilder("#EXTM3U\n#EXT-X-VERSION:3\n");
    text.append("#EXT-X-TARGETDURATION:").append(track.plan().targetSeconds()).append('\n');
    text.append("#EXT-X-MEDIA-SEQUENCE:0\n#EXT-X-PLAYLIST-TYPE:VOD\n");
    for (int i = 0; i < track.plan().count(); i++) {
      double seconds = track.plan().lengths().get(i) / 1000.0;
      text.append(String.format(Locale.ROOT, "#EXTINF:%.3f,\n", seconds));
      text.append(relative(track.playlist(), track.segment(i))).append('\n');
    }
    return text.append("#EXT-X-ENDLIST\n").toString();
  }

  /** How a playlist names an object in its directory or below. */
  static String relative(ObjectAddress from, ObjectAddress to) {
    String path = PercentCoding.encodedPath(to.key().substring(from.directory().length()));
    // A key with two slashes in a row would else begin at the root of the host.
    return path.startsWith("/") ? "./" + path : path;
  }
}
