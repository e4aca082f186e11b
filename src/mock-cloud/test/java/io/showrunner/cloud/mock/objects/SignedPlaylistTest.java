package io.showrunner.cloud.mock.objects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aliyun.oss.OSSException;
import com.aliyun.oss.common.comm.SignVersion;
import com.aliyun.oss.model.GetObjectRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What {@code hls/sign} does to playlists, and what it refuses. */
class SignedPlaylistTest {
  private OssStage stage;

  @BeforeEach
  void open() throws IOException {
    stage = new OssStage();
  }

  @AfterEach
  void close() {
    stage.close();
  }

  @ParameterizedTest
  @EnumSource(SignVersion.class)
  void signsEverySegmentAsThePlaylistWasAskedFor(SignVersion version) {
    stage.put("dir/a-0.ts", "zero");
    stage.put("dir/sub dir/a-1.ts", "one");
    stage.put(
        "dir/a.m3u8", "#EXTM3U\n#EXTINF:2,\na-0.ts\n#EXTINF:2,\nsub%20dir/a-1.ts\n#EXT-X-ENDLIST");
    String address = stage.presigned(version, "dir/a.m3u8", "hls/sign");
    List<String> lines = playlist(address).lines().toList();
    assertThat(lines).hasSize(6).element(5).isEqualTo("#EXT-X-ENDLIST");
    assertThat(fetch(address, lines.get(2))).isEqualTo("zero");
    assertThat(fetch(address, lines.get(4))).isEqualTo("one");
    for (String part : List.of("Expires=", "x-oss-expires=", "x-oss-date=")) {
      assertThat(value(lines.get(2), part)).isEqualTo(value(address, part));
    }
  }

  @ParameterizedTest
  @EnumSource(SignVersion.class)
  void signsPlaylistsInAPlaylistWithTheSameProcess(SignVersion version) {
    stage.put(
        "m.m3u8", "#EXTM3U\n#EXT-X-MEDIA:TYPE=SUBTITLES,URI=\"s.m3u8\",NAME=\"x\"\nd/a.m3u8\n");
    stage.put("s.m3u8", "#EXTM3U\ns-0.ts");
    stage.put("d/a.m3u8", "#EXTM3U\na-0.ts");
    stage.put("d/a-0.ts", "zero");
    String address = stage.presigned(version, "m.m3u8", "hls/sign");
    List<String> lines = playlist(address).lines().toList();
    String nested = URI.create(address).resolve(lines.get(2)).toString();
    assertThat(fetch(nested, playlist(nested).lines().toList().get(1))).isEqualTo("zero");
    assertThat(lines.get(1)).endsWith("\",NAME=\"x\"");
    String subtitles = lines.get(1).replaceAll(".*URI=\"([^\"]*)\".*", "$1");
    assertThat(playlist(URI.create(address).resolve(subtitles).toString())).contains("s-0.ts?");
  }

  @ParameterizedTest
  @EnumSource(SignVersion.class)
  void refusesTheSignatureInAHeader(SignVersion version) {
    stage.put("a.m3u8", "#EXTM3U\na-0.ts");
    var request = new GetObjectRequest("media", "a.m3u8");
    request.setProcess("hls/sign,live_1");
    assertThatThrownBy(() -> stage.client(version).getObject(request))
        .isInstanceOfSatisfying(
            OSSException.class, e -> assertThat(e.getEC()).isEqualTo("0044-00000410"));
  }

  @Test
  void refusesATokenOutOfItsRule() {
    stage.put("a.m3u8", "#EXTM3U\na-0.ts");
    for (String bad : List.of("x".repeat(101), "a b", "a/b")) {
      assertThat(ec("a.m3u8", bad)).isEqualTo("0044-00000402");
    }
    for (String good : List.of("x".repeat(100), "aZ9_-.")) {
      assertThat(ec("a.m3u8", good)).isEmpty();
    }
  }

  @Test
  void refusesPlaylistsItCannotSign() {
    stage.put("none.m3u8", "#EXTM3U\nmovie.mp4");
    stage.put("both.m3u8", "#EXTM3U\na-0.ts\nb.m3u8");
    stage.put("large.m3u8", "#EXTM3U\na-0.ts\n" + "#".repeat(1 << 20));
    assertThat(ec("none.m3u8", "")).isEqualTo("0044-00000408");
    assertThat(ec("both.m3u8", "")).isEqualTo("0044-00000409");
    assertThat(ec("large.m3u8", "")).isEqualTo("0044-00000404");
  }

  @Test
  void playsLiveOnlyWhatWasMadeForIt() {
    stage.put("a.m3u8", "#EXTM3U\na-0.ts");
    var answer = stage.get(stage.presigned(SignVersion.V4, "a.m3u8", "hls/sign,live_1"));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).asString().contains("oss://media/a.m3u8");
  }

  private String ec(String key, String token) {
    String address = stage.presignedWithToken(key, "hls/sign", token);
    var answer =
        token.isEmpty() ? stage.get(address) : stage.get(address, "x-oss-hls-sign-token", token);
    String text = new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8);
    assertThat(text).doesNotContain("SignatureDoesNotMatch");
    return answer.statusCode() == 200 ? "" : text.replaceAll("(?s).*<EC>(.*)</EC>.*", "$1");
  }

  private String playlist(String address) {
    var answer = stage.get(address);
    assertThat(answer.statusCode()).isEqualTo(200);
    return new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8);
  }

  private String fetch(String playlist, String line) {
    return playlist(URI.create(playlist).resolve(line).toString());
  }

  private static String value(String address, String part) {
    int start = address.indexOf(part);
    return start < 0 ? "" : address.substring(start).split("&", 2)[0];
  }
}
