package io.showrunner.cloud.mock.playlists;

import io.showrunner.cloud.mock.catalogue.Complaint;
import io.showrunner.cloud.mock.objects.ObjectAddress;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Rules between several parameters (SDK imm20200930 5.0.1, IMM live transcoding guide 2025-06-16).
 * Assumed: that a breach is refused at all where the sources only say what must be, and all codes,
 * for IMM's are not published: they are those of ApsaraVideo Live.
 */
final class PlaylistRules {
  private static final int MOST_TARGETS = 6;
  private static final int MOST_SUBTITLES = 2;

  private PlaylistRules() {}

  /** The first breach, if there is any. */
  static Optional<Complaint> breach(Values request) {
    List<Values> targets = request.sections("Targets");
    List<Values> subtitles = request.sections("SourceSubtitles");
    if (targets.isEmpty() || targets.size() > MOST_TARGETS) {
      return complaint(
          String.format(Locale.ROOT, "Targets: expected 1 to 6, but found %s.", targets.size()));
    } else if (subtitles.size() > MOST_SUBTITLES) {
      return complaint(
          String.format(
              Locale.ROOT, "SourceSubtitles: expected at most 2, but found %s.", subtitles.size()));
    }
    Set<String> seen = new HashSet<>();
    boolean needsMaster = targets.size() > 1 || !subtitles.isEmpty();
    for (int i = 0; i < targets.size(); i++) {
      String uri = targets.get(i).text("URI").orElse("");
      if (uri.endsWith(".m3u8") || uri.endsWith("/")) {
        return complaint(
            String.format(
                Locale.ROOT,
                "Targets[%s].URI: expected an address without extension, but found '%s'.",
                i,
                uri));
      } else if (!seen.add(uri)) {
        return complaint(
            String.format(
                Locale.ROOT,
                "Targets[%s].URI: expected a target of its own, but '%s' is twice.",
                i,
                uri));
      }
      Optional<Complaint> wrong = breach(targets.get(i), i, !subtitles.isEmpty());
      if (wrong.isPresent()) {
        return wrong;
      }
    }
    Optional<String> master = request.text("MasterURI");
    if (needsMaster && master.isEmpty()) {
      return complaint(
          "MasterURI: expected one with several targets or with subtitles, but found none.");
    }
    return master.flatMap(uri -> outside(uri, targets, subtitles));
  }

  private static Optional<Complaint> breach(Values target, int i, boolean subtitlesGiven) {
    boolean video = TrackReader.enabled(target, "Video", "DisableVideo").isPresent();
    boolean audio = TrackReader.enabled(target, "Audio", "DisableAudio").isPresent();
    boolean subtitle = TrackReader.enabled(target, "Subtitle", "DisableSubtitle").isPresent();
    if (!video && !audio && !subtitle) {
      return complaint(
          String.format(
              Locale.ROOT, "Targets[%s]: expected Video, Audio or Subtitle, but found none.", i));
    } else if (!video && !audio && !subtitlesGiven) {
      return complaint(
          String.format(
              Locale.ROOT,
              "Targets[%s].Subtitle: expected SourceSubtitles to make it from, but found none.",
              i));
    }
    Optional<Values> picture = target.section("Video").flatMap(v -> v.section("TranscodeVideo"));
    Optional<Values> sound = target.section("Audio").flatMap(a -> a.section("TranscodeAudio"));
    String at = String.format(Locale.ROOT, "Targets[%s].Video.TranscodeVideo", i);
    if (picture.filter(p -> p.has("Bitrate") && p.has("CRF")).isPresent()) {
      return complaint(
          String.format(Locale.ROOT, "%s: expected Bitrate or CRF, but found both.", at));
    } else if (picture.filter(p -> p.has("Bitrate") && limits(p)).isPresent()) {
      return complaint(
          String.format(
              Locale.ROOT,
              "%s: expected MaxBitrate and BufferSize with CRF, but found Bitrate.",
              at));
    } else if (picture.filter(p -> p.has("MaxBitrate") && !p.has("BufferSize")).isPresent()) {
      return complaint(
          String.format(
              Locale.ROOT, "%s: expected BufferSize with MaxBitrate, but found none.", at));
    } else if (sound.filter(s -> s.has("Bitrate") && s.has("Quality")).isPresent()) {
      return complaint(
          String.format(
              Locale.ROOT,
              "Targets[%s].Audio.TranscodeAudio: expected Bitrate or Quality, but found both.",
              i));
    }
    return Optional.empty();
  }

  private static boolean limits(Values picture) {
    return picture.has("MaxBitrate") || picture.has("BufferSize");
  }

  private static Optional<Complaint> outside(
      String master, List<Values> targets, List<Values> subtitles) {
    ObjectAddress address = ObjectAddress.parse(master).orElseThrow();
    String directory = address.beside(address.directory()).toString();
    for (int i = 0; i < targets.size() + subtitles.size(); i++) {
      boolean target = i < targets.size();
      int at = target ? i : i - targets.size();
      String uri = (target ? targets : subtitles).get(at).text("URI").orElse("");
      if (!uri.startsWith(directory)) {
        String name = target ? "Targets" : "SourceSubtitles";
        return complaint(
            String.format(
                Locale.ROOT,
                "%s[%s].URI: expected it in %s, where MasterURI is, or below, but found '%s'.",
                name,
                at,
                directory,
                uri));
      }
      if (target && (uri + ".m3u8").equals(master)) {
        return complaint(
            String.format(
                Locale.ROOT,
                "Targets[%s].URI: expected it beside MasterURI, but it is the same.",
                at));
      }
    }
    return Optional.empty();
  }

  private static Optional<Complaint> complaint(String message) {
    return Optional.of(Complaint.invalid(message));
  }
}
