package io.showrunner.cloud.mock.playlists;

import io.showrunner.cloud.mock.objects.ObjectAddress;
import io.showrunner.cloud.mock.segments.BuiltInSegments;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A master playlist (RFC 8216). Assumed: sound alone is a rendition of its own for pictures without
 * sound, and a variant if there are none such. CODECS tell what the segments really are: H.264 also
 * where H.265 was asked for.
 */
final class MasterText {
  private final ObjectAddress master;
  private final List<Track> tracks;
  private final StringBuilder text = new StringBuilder("#EXTM3U\n#EXT-X-VERSION:4\n");

  private MasterText(ObjectAddress master, List<Track> tracks) {
    this.master = master;
    this.tracks = tracks;
  }

  static String of(ObjectAddress master, List<Track> tracks) {
    return new MasterText(master, tracks).written();
  }

  private String written() {
    boolean grouped = tracks.stream().anyMatch(t -> t.picture().isPresent() && t.sound().isEmpty());
    boolean subtitled = tracks.stream().anyMatch(t -> t.subtitle().isPresent());
    int sounds = 0;
    for (Track track : tracks) {
      if (track.subtitle().isPresent()) {
        subtitle(track, track.subtitle().get());
      } else if (grouped && track.picture().isEmpty()) {
        sound(track, sounds++);
      }
    }
    boolean group = sounds > 0;
    for (Track track : tracks) {
      boolean rendition = track.subtitle().isPresent() || (grouped && track.picture().isEmpty());
      if (!rendition) {
        variant(track, group && track.sound().isEmpty(), subtitled);
      }
    }
    return text.toString();
  }

  private void subtitle(Track track, Track.Subtitle subtitle) {
    String language = subtitle.language();
    String name = language.isEmpty() ? "subtitle " + subtitle.index() : language;
    text.append("#EXT-X-MEDIA:TYPE=SUBTITLES,GROUP-ID=\"subtitles\",NAME=\"")
        .append(name)
        .append(subtitle.index() == 0 ? "\",DEFAULT=YES" : "\",DEFAULT=NO")
        .append(",AUTOSELECT=YES,FORCED=NO");
    if (!language.isEmpty()) {
      text.append(",LANGUAGE=\"").append(language).append('"');
    }
    uri(track);
  }

  private void sound(Track track, int number) {
    text.append("#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID=\"audio\",NAME=\"audio ")
        .append(number)
        .append(number == 0 ? "\",DEFAULT=YES" : "\",DEFAULT=NO")
        .append(",AUTOSELECT=YES,CHANNELS=\"")
        .append(track.sound().orElseThrow().channels())
        .append('"');
    uri(track);
  }

  private void uri(Track track) {
    text.append(",URI=\"").append(MediaText.relative(master, track.playlist())).append("\"\n");
  }

  private void variant(Track track, boolean grouped, boolean subtitled) {
    text.append("#EXT-X-STREAM-INF:BANDWIDTH=").append(track.bitrate());
    List<String> codecs = new ArrayList<>();
    track
        .picture()
        .ifPresent(
            p -> {
              String rate = String.format(Locale.ROOT, "%.3f", p.rate().decimal().doubleValue());
              text.append(",RESOLUTION=%sx%s,FRAME-RATE=%s".formatted(p.width(), p.height(), rate));
              codecs.add(BuiltInSegments.codec(p));
            });
    if (grouped || track.sound().isPresent()) {
      codecs.add("mp4a.40.2");
    }
    text.append(",CODECS=\"").append(String.join(",", codecs)).append('"');
    text.append(grouped ? ",AUDIO=\"audio\"" : "");
    text.append(subtitled ? ",SUBTITLES=\"subtitles\"" : "").append('\n');
    text.append(MediaText.relative(master, track.playlist())).append('\n');
  }
}
