package io.showrunner.cloud.mock.playlists;

import static org.assertj.core.api.Assertions.assertThat;

import com.aliyun.oss.common.comm.SignVersion;
import io.lindstrom.m3u8.model.Variant;
import io.showrunner.cloud.mock.objects.ObjectAddress;
import io.showrunner.cloud.mock.objects.OssStage;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A replay from the address the vendor's SDK signs to the last segment, over HTTP. */
class ReplayTest {
  private static final String LIVE = "hls/sign,live_1";
  private final List<PlaylistStage> made = new ArrayList<>();
  private OssStage oss;

  @BeforeEach
  void open() throws IOException {
    oss =
        new OssStage(
            (store, clock) -> {
              made.add(new PlaylistStage(store, clock));
              return made.get(0).desk.playback();
            });
  }

  @AfterEach
  void close() {
    oss.close();
  }

  @ParameterizedTest
  @EnumSource(SignVersion.class)
  void playsFromTheMasterToTheLastSegment(SignVersion version) {
    stage().done(VendorSamples.MASTER);
    String master = oss.presigned(version, "output/master.m3u8", LIVE);
    List<Variant> variants = Hls.master(text(master)).variants();
    assertThat(variants).hasSize(2);
    String media = resolved(master, variants.get(0).uri());
    List<String> segments = Hls.segments(text(media));
    assertThat(segments).hasSize(9);
    for (String segment : segments) {
      byte[] bytes = oss.get(resolved(media, segment)).body();
      assertThat(bytes.length % 188).isZero();
      assertThat(bytes[0]).isEqualTo((byte) 0x47);
    }
    assertThat(stage().segments("output/large")).hasSize(9);
    assertThat(stage().segments("output/small")).containsExactly(0, 1, 2);
  }

  @Test
  void transcodesFromWhereItIsPlayed() {
    // Ten minutes, of which nothing is transcoded beforehand.
    film(600);
    stage()
        .done(
            VendorSamples.MEDIA
                .replace("36.0", "0")
                .replace("'Duration'", "'TranscodeAhead': 10, 'Duration'"));
    assertThat(stage().segments("output/media")).isEmpty();
    String playlist = oss.presigned(SignVersion.V4, "output/media.m3u8", LIVE);
    List<String> segments = Hls.segments(text(playlist));
    assertThat(stage().segments("output/media")).isEmpty();
    assertThat(oss.get(resolved(playlist, segments.get(30))).statusCode()).isEqualTo(200);
    assertThat(stage().segments("output/media"))
        .containsExactly(30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40);
  }

  @Test
  void knowsNothingOfASegmentThatWasNotPlayed() {
    stage().done(VendorSamples.MEDIA);
    String key = String.format(Locale.ROOT, "output/media-%s-8.ts", token());
    assertThat(oss.get(oss.presigned(SignVersion.V4, key, "")).statusCode()).isEqualTo(404);
    text(oss.presigned(SignVersion.V4, "output/media.m3u8", LIVE));
    var client = oss.client(SignVersion.V4);
    assertThat(client.doesObjectExist("media", key)).isFalse();
    assertThat(oss.get(oss.presigned(SignVersion.V4, key, "")).statusCode()).isEqualTo(200);
    assertThat(client.doesObjectExist("media", key)).isTrue();
  }

  @Test
  void makesDeletedSegmentsAgainAfterThePlaylistIsFetched() {
    stage().done(VendorSamples.MEDIA);
    String key = String.format(Locale.ROOT, "output/media-%s-0.ts", token());
    String playlist = oss.presigned(SignVersion.V1, "output/media.m3u8", LIVE);
    String segment = oss.presigned(SignVersion.V1, key, "");
    text(playlist);
    assertThat(oss.get(segment).statusCode()).isEqualTo(200);
    oss.client(SignVersion.V1).deleteObject("media", key);
    assertThat(oss.get(segment).statusCode()).isEqualTo(404);
    text(playlist);
    assertThat(oss.get(segment).statusCode()).isEqualTo(200);
  }

  @Test
  void makesNothingWithoutItsSource() {
    stage().done(VendorSamples.MEDIA.replace("36.0", "0"));
    String playlist = oss.presigned(SignVersion.V2, "output/media.m3u8", LIVE);
    String first = Hls.segments(text(playlist)).get(0);
    oss.store.delete(new ObjectAddress("media", "film.mp4"));
    assertThat(oss.get(resolved(playlist, first)).statusCode()).isEqualTo(404);
  }

  @Test
  void signsWithoutTranscodingIfThatIsAll() {
    stage().done(VendorSamples.MEDIA.replace("36.0", "0"));
    String playlist = oss.presigned(SignVersion.V4, "output/media.m3u8", "hls/sign");
    String first = Hls.segments(text(playlist)).get(0);
    assertThat(oss.get(resolved(playlist, first)).statusCode()).isEqualTo(404);
  }

  private PlaylistStage stage() {
    return made.get(0);
  }

  private String token() {
    return stage().text("output/media.m3u8").replaceAll("(?s).*media-([0-9a-f]{32})-.*", "$1");
  }

  private void film(int seconds) {
    var address = new ObjectAddress("media", "film.mp4");
    var film = oss.store.get(address).orElseThrow();
    oss.store.put(address, film.withMetadata(java.util.Map.of("duration", "" + seconds)));
  }

  private String text(String address) {
    var answer = oss.get(address);
    assertThat(answer.statusCode()).isEqualTo(200);
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  private static String resolved(String playlist, String uri) {
    return URI.create(playlist).resolve(uri).toString();
  }
}
