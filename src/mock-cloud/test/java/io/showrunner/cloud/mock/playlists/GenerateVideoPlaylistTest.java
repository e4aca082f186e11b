package io.showrunner.cloud.mock.playlists;

import static org.assertj.core.api.Assertions.assertThat;

import io.lindstrom.m3u8.model.MasterPlaylist;
import io.lindstrom.m3u8.model.MediaPlaylist;
import io.lindstrom.m3u8.model.MediaSegment;
import io.lindstrom.m3u8.model.Variant;
import io.showrunner.cloud.mock.objects.ObjectAddress;
import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vendor's samples, and what their guide says of them. */
class GenerateVideoPlaylistTest {
  private final PlaylistStage stage = PlaylistStage.alone();

  @Test
  void answersAMediaPlaylistAsTheGuideDoes() {
    JsonObject answer = stage.done(VendorSamples.MEDIA);
    assertThat(answer.fields()).containsOnlyKeys("VideoPlaylist");
    var video = (JsonObject) answer.items("VideoPlaylist").get(0);
    assertThat(video.text("URI")).contains("oss://media/output/media.m3u8");
    assertThat(video.text("Resolution")).contains("720x406");
    assertThat(video.text("FrameRate")).contains("25");
    String token = video.text("Token").orElseThrow();
    assertThat(token).matches("[0-9a-f]{32}");

    MediaPlaylist playlist = Hls.media(stage.text("output/media.m3u8"));
    assertThat(playlist.ongoing()).isFalse();
    assertThat(playlist.targetDuration()).isEqualTo(10);
    assertThat(playlist.mediaSegments())
        .extracting(MediaSegment::duration)
        .containsExactly(2.0, 2.0, 2.0, 10.0, 10.0, 10.0, 10.0, 10.0, 4.085);
    assertThat(playlist.mediaSegments())
        .extracting(MediaSegment::uri)
        .startsWith("media-" + token + "-0.ts")
        .endsWith("media-" + token + "-8.ts");
    assertThat(stage.segments("output/media")).containsExactly(0, 1, 2, 3, 4, 5);
  }

  @Test
  void answersAMasterPlaylistAsTheGuideDoes() {
    JsonObject answer = stage.done(VendorSamples.MASTER);
    assertThat(answer.fields())
        .containsOnlyKeys("Duration", "MasterURI", "Token", "VideoPlaylist", "SubtitlePlaylist");
    assertThat(answer.get("Duration")).contains(Json.parse("60.085"));
    assertThat(answer.text("MasterURI")).contains("oss://media/output/master.m3u8");
    assertThat(answer.items("VideoPlaylist"))
        .extracting(item -> ((JsonObject) item).text("URI").orElse(""))
        .containsExactly("oss://media/output/small.m3u8", "oss://media/output/large.m3u8");
    assertThat(((JsonObject) answer.items("SubtitlePlaylist").get(0)).text("Language"))
        .contains("eng");

    MasterPlaylist master = Hls.master(stage.text("output/master.m3u8"));
    assertThat(master.variants()).hasSize(2);
    Variant large = master.variants().get(0);
    assertThat(large.uri()).isEqualTo("large.m3u8");
    assertThat(large.resolution()).map(size -> size.width()).contains(1280);
    assertThat(large.resolution()).map(size -> size.height()).contains(720);
    assertThat(large.frameRate()).contains(25.0);
    assertThat(large.codecs()).containsExactly("avc1.42c01f", "mp4a.40.2");
    assertThat(large.subtitles()).contains("subtitles");
    assertThat(master.alternativeRenditions())
        .extracting(each -> each.uri().orElse(""))
        .containsExactly("words.m3u8");
    assertThat(Hls.segments(stage.text("output/words.m3u8"))).isNotEmpty();
    assertThat(stage.segments("output/large")).containsExactly(0, 1, 2, 3, 4, 5);
  }

  @ParameterizedTest
  @CsvSource({"0,0", "1,1", "2,1", "2.001,2", "6,3", "16,4", "36,6", "36.001,7", "-1,9", "61,9"})
  void transcodesAheadToTheEndOfASegment(String seconds, int segments) {
    stage.done(VendorSamples.MEDIA.replace("36.0", seconds));
    assertThat(stage.segments("output/media")).hasSize(segments);
  }

  @Test
  void transcodesThirtySecondsUnlessToldOtherwise() {
    stage.done(VendorSamples.MEDIA.replace("'InitialTranscode': 36.0,", ""));
    assertThat(stage.segments("output/media")).containsExactly(0, 1, 2, 3, 4, 5);
  }

  @ParameterizedTest
  @CsvSource({"0,0,60.085", "10,0,50.085", "10,20,20.000", "10,60,50.085", "60.084,0,0.001"})
  void usesThePartAskedFor(String start, String length, String left) {
    String asked =
        String.format(
            Locale.ROOT, "'SourceStartTime': %s, 'SourceDuration': %s, 'Targets'", start, length);
    JsonObject answer = stage.done(VendorSamples.MASTER.replace("'Targets'", asked));
    assertThat(answer.get("Duration")).contains(Json.parse(left));
  }

  @Test
  void refusesToStartBehindTheEnd() {
    String asked = "'SourceStartTime': 60.085, 'Targets'";
    assertThat(stage.refusal(VendorSamples.MASTER.replace("'Targets'", asked)))
        .startsWith("SourceStartTime: ");
  }

  @Test
  void tagsSegmentsWithTheTargetsTagsOverTheRequests() {
    String tagged =
        VendorSamples.MEDIA
            .replace("'Targets'", "'Tags': {'a': '1', 'b': '1'}, 'Targets'")
            .replace("'Duration'", "'Tags': {'b': '2', 'c': '2'}, 'Duration'");
    stage.done(tagged);
    var segment = stage.store.list("media", "output/media-").values().iterator().next();
    assertThat(segment.tags()).isEqualTo(Map.of("a", "1", "b", "2", "c", "2"));
  }

  @Test
  void keepsWhatIsThereIfAskedTo() {
    stage.done(VendorSamples.MEDIA);
    String before = stage.text("output/media.m3u8");
    String other = VendorSamples.MEDIA.replace("720x", "640x");
    stage.done(other.replace("'Targets'", "'OverwritePolicy': 'skip-existing', 'Targets'"));
    assertThat(stage.text("output/media.m3u8")).isEqualTo(before);
    stage.done(other);
    assertThat(stage.text("output/media.m3u8")).isNotEqualTo(before);
  }

  @Test
  void derivesTheTokenFromHowItIsTranscoded() {
    String token = token(VendorSamples.MEDIA);
    assertThat(token(VendorSamples.MEDIA)).isEqualTo(token);
    assertThat(token(VendorSamples.MEDIA.replace("36.0", "12"))).isEqualTo(token);
    assertThat(token(VendorSamples.MEDIA.replace("720x", "640x"))).isNotEqualTo(token);
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"Resolution\":\"640x480\"}',640x480,25",
    "'{\"Resolution\":\"x360\"}',640x360,25",
    "'{\"Resolution\":\"640x640\",\"ScaleType\":\"fit\"}',640x360,25",
    "'{\"Resolution\":\"1920x1080\"}',1280x720,25",
    "'{\"Resolution\":\"1920x1080\",\"ResolutionOption\":\"fixed\"}',1920x1080,25",
    "'{\"Rotation\":90}',720x1280,25",
    "'{\"Rotation\":\"90\",\"Resolution\":\"640x\",\"AdaptiveResolutionDirection\":true}',360x640,25",
    "'{\"FrameRate\":12.5}',1280x720,25/2",
    "'{\"FrameRate\":60}',1280x720,25",
    "'{\"FrameRate\":60,\"FrameRateOption\":\"fixed\"}',1280x720,60"
  })
  void givesThePictureItsRealSize(String transcode, String size, String rate) {
    String request =
        VendorSamples.MEDIA.replace("{'Codec': 'h264', 'Resolution': '720x'}", transcode);
    var video = (JsonObject) stage.done(request).items("VideoPlaylist").get(0);
    assertThat(video.text("Resolution")).contains(size);
    assertThat(video.text("FrameRate")).contains(rate);
  }

  @Test
  void putsSoundOfItsOwnIntoTheMaster() {
    JsonObject answer =
        stage.done(
            """
            {'ProjectName': 'showrunner', 'SourceURI': 'oss://media/film.mp4',
             'MasterURI': 'oss://media/output/master.m3u8',
             'Targets': [{'URI': 'oss://media/output/v', 'Video': {'TranscodeVideo': {}, 'Stream': [0]}},
              {'URI': 'oss://media/output/a', 'Audio': {'TranscodeAudio': {'Channel': 6}}}]}
            """);
    var audio = (JsonObject) answer.items("AudioPlaylist").get(0);
    assertThat(audio.whole("Channels")).contains(6L);
    MasterPlaylist master = Hls.master(stage.text("output/master.m3u8"));
    assertThat(master.variants())
        .extracting(each -> each.audio().orElse(""))
        .containsExactly("audio");
    assertThat(master.alternativeRenditions()).hasSize(1);
  }

  @Test
  void plansForTheRecordingOfABroadcast() {
    var recordings = new io.showrunner.cloud.mock.recording.Recordings(stage.store, "media");
    var start = java.time.Instant.parse("2026-11-21T10:00:00Z");
    ObjectAddress film = recordings.ended("room-1", start, start.plusMillis(25_500), 540, 960);
    assertThat(film.key()).isEqualTo("live/room-1/2026-11-21-10-00-00_2026-11-21-10-00-25.mp4");
    String request = VendorSamples.MEDIA.replace("oss://media/film.mp4", film.toString());
    var video = (JsonObject) stage.done(request).items("VideoPlaylist").get(0);
    assertThat(video.text("Resolution")).contains("540x960");
    assertThat(stage.text("output/media.m3u8")).contains("#EXTINF:9.500,");
  }

  private String token(String request) {
    var video = (JsonObject) stage.done(request).items("VideoPlaylist").get(0);
    assertThat(List.of(video)).hasSize(1);
    return video.text("Token").orElseThrow();
  }
}
