package io.showrunner.cloud.mock.playlists;

import io.showrunner.cloud.mock.objects.ObjectAddress;
import io.showrunner.cloud.mock.segments.BuiltInSegments;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A master playlist (RFC 8216). Assumed: sound alone is a rendition of its own for pictures without
 * sound, and a variant if there are none such; so are subtitles where there is nothing else. CODECS
 * tell what the segments really are: H.264 also where H.265 was asked for.
 */
final class MasterText {
  private final ObjectAddress master;
  private final StringBuilder text = new StringBuilder("#EXTM3U\n#EXT-X-VERSION:4\n");
  private final List<Track> variants;
  private final List<Track> sounds;
  private final List<Track> subtitles;

  private MasterText(ObjectAddress master, List<Track> tracks) {
    this.master = master;
    List<Track> words = tracks.stream().filter(t -> t.subtitle().isPresent()).toList();
    List<Track> media = tracks.stream().filter(t -> t.subtitle().isEmpty()).toList();
    boolean silent = media.stream().anyMatch(MasterText::isSilent);
    this.sounds = silent ? media.stream().filter(t -> t.picture().isEmpty()).toList() : List.of();
    this.subtitles = media.isEmpty() ? List.of() : words;
    this.variants =
        media.isEmpty() ? words : media.stream().filter(t -> !sounds.contains(t)).toList();
  }

  static String of(ObjectAddress master, List<Track> tracks) {
    return new MasterText(master, tracks).written();
  }

  private static boolean isSilent(Track track) {
    return track.picture().isPresent() && track.sound().isEmpty();
  }

  private String written() {
    var group = new RenditionGroup("AUDIO", "audio");
    for (Track track : sounds) {
      int channels = track.sound().orElseThrow().channels();
      text.append(group.next("audio", "", ",CHANNELS=\"" + channels + '"', uri(track)));
    }
    group = new RenditionGroup("SUBTITLES", "subtitles");
    for (Track track : subtitles) {
      String language = track.subtitle().orElseThrow().language();
      String name = language.isEmpty() ? "subtitle" : language;
      text.append(group.next(name, language, ",FORCED=NO", uri(track)));
    }
    variants.forEach(this::variant);
    return text.toString();
  }

  private String uri(Track track) {
    return MediaText.relative(master, track.playlist());
  }

  private void variant(Track track) {
    boolean grouped = isSilent(track) && !sounds.isEmpty();
    long bandwidth = track.bitrate() + (grouped ? highest(sounds) : 0) + highest(subtitles);
    text.append("#EXT-X-STREAM-INF:BANDWIDTH=").append(bandwidth);
    List<String> codecs = new ArrayList<>();
    track
        .picture()
        .ifPresent(
            p -> {
              String rate = String.format(Locale.ROOT, "%.3f", p.rate().decimal().doubleValue());
              text.append(
                  String.format(
                      Locale.ROOT, ",RESOLUTION=%sx%s,FRAME-RATE=%s", p.width(), p.height(), rate));
              codecs.add(BuiltInSegments.codec(p));
            });
    if (grouped || track.sound().isPresent()) {
      codecs.add("mp4a.40.2");
    }
    if (track.subtitle().isPresent()) {
      codecs.add("wvtt");
    }
    text.append(",CODECS=\"").append(String.join(",", codecs)).append('"');
    text.append(grouped ? ",AUDIO=\"audio\"" : "");
    text.append(subtitles.isEmpty() ? "" : ",SUBTITLES=\"subtitles\"").append('\n');
    text.append(uri(track)).append('\n');
  }

  private static long highest(List<Track> renditions) {
    return renditions.stream().mapToLong(Track::bitrate).max().orElse(0);
  }
}
