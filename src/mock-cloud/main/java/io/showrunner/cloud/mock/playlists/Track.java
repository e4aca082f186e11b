package io.showrunner.cloud.mock.playlists;

import io.showrunner.cloud.mock.objects.ObjectAddress;
import io.showrunner.cloud.mock.segments.Picture;
import io.showrunner.cloud.mock.segments.Sound;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What becomes one media playlist.
 *
 * @param prefix its address without extension
 * @param token 32 hexadecimal digits that stand for how it is transcoded
 * @param picture and {@code sound}: what it shows and plays; neither if it is subtitles
 * @param subtitle which of the source's subtitles it is
 * @param bitrate bits per second, as asked for or estimated
 * @param initial how many segments are transcoded at once
 * @param ahead how many are transcoded after one that is played
 * @param tags of its segments
 */
record Track(
    ObjectAddress prefix,
    String token,
    SegmentPlan plan,
    Optional<Picture> picture,
    Optional<Sound> sound,
    Optional<Subtitle> subtitle,
    long bitrate,
    int initial,
    int ahead,
    Map<String, String> tags) {

  Track {
    tags = Map.copyOf(tags);
  }

  /**
   * One of the source's subtitles.
   *
   * @param index from 0, in the order of the request
   * @param language by ISO 639-2; empty if it was not said
   */
  record Subtitle(int index, String language) {}

  ObjectAddress playlist() {
    return prefix.beside(prefix.key() + ".m3u8");
  }

  /**
   * Where a segment is: {@code <URI>-<token>-<n>.ts}; for subtitles with an underscore before the
   * number, as the SDK imm20200930 5.0.1 prints it.
   */
  ObjectAddress segment(int index) {
    String between = subtitle.isPresent() ? "_" : "-";
    return prefix.beside(
        String.format(Locale.ROOT, "%s-%s%s%s.ts", prefix.key(), token, between, index));
  }

  /** The same under another address. */
  Track asSubtitle(int index, String language, String ownToken) {
    ObjectAddress own = index == 0 ? prefix : prefix.beside(prefix.key() + "_" + index);
    return new Track(
        own,
        ownToken,
        plan,
        Optional.empty(),
        Optional.empty(),
        Optional.of(new Subtitle(index, language)),
        1000,
        initial,
        ahead,
        tags);
  }
}
