package io.showrunner.cloud.mock.playlists;

import io.showrunner.cloud.mock.objects.ObjectAddress;
import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What GenerateVideoPlaylist answers (SDK imm20200930 5.0.1; IMM live transcoding guide,
 * 2025-06-16): playlists in the reverse order of the targets; Duration, MasterURI and Token only
 * with a master playlist, as in the guide's samples.
 */
final class PlaylistAnswer {
  private PlaylistAnswer() {}

  static JsonObject of(Optional<ObjectAddress> master, long millis, List<Track> tracks) {
    List<Json> videos = new ArrayList<>();
    List<Json> audios = new ArrayList<>();
    List<Json> subtitles = new ArrayList<>();
    for (int i = tracks.size() - 1; i >= 0; i--) {
      Track track = tracks.get(i);
      JsonObject named =
          JsonObject.EMPTY.with("URI", track.playlist().toString()).with("Token", track.token());
      if (track.picture().isPresent()) {
        var picture = track.picture().get();
        var size = new Resolution(picture.width(), picture.height());
        videos.add(
            named.with("Resolution", size.toString()).with("FrameRate", picture.rate().toString()));
      } else if (track.sound().isPresent()) {
        audios.add(named.with("Channels", track.sound().get().channels()));
      } else {
        var subtitle = track.subtitle().orElseThrow();
        subtitles.add(named.with("Index", subtitle.index()).with("Language", subtitle.language()));
      }
    }
    JsonObject answer = JsonObject.EMPTY;
    if (master.isPresent()) {
      String tokens = tracks.stream().map(Track::token).collect(Collectors.joining(" "));
      answer =
          answer
              .with("Duration", new Json.Num(BigDecimal.valueOf(millis, 3)))
              .with("MasterURI", master.get().toString())
              .with("Token", Token.of(master.get() + " " + tokens));
    }
    answer = videos.isEmpty() ? answer : answer.with("VideoPlaylist", videos);
    answer = audios.isEmpty() ? answer : answer.with("AudioPlaylist", audios);
    return subtitles.isEmpty() ? answer : answer.with("SubtitlePlaylist", subtitles);
  }
}
