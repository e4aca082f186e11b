package io.showrunner.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrlSignatureTest {

  @ParameterizedTest
  @CsvSource({
    "/video/standard,    1622194197, aliyunliveexp1234, 5552ff52b5e4e20387c6dc18afce206b",
    "/live/stream1,      1900000000, key123,            cc421771b32d45db2a55481f45fe1592",
    "/live/stream1.flv,  1900000000, key123,            3d81c3275fc64419270f65d1ec453a01",
    "/live/stream1.m3u8, 1900000000, key123,            e9f2d95120e3ac493e001b399539c25a"
  })
  void signsTheWorkedExamples(String path, long timestamp, String key, String hash) {
    assertThat(UrlSignature.hash(path, timestamp, "0", "0", key)).isEqualTo(hash);
    assertThat(UrlSignature.authKey(path, timestamp, key)).isEqualTo(timestamp + "-0-0-" + hash);
  }

  @Test
  void holdsUntilTimestampAndValidityAreOver() {
    String authKey = UrlSignature.authKey("/live/s", 1_900_000_000, "key123");
    Instant end = Instant.ofEpochSecond(1_900_000_060);
    var minute = Duration.ofMinutes(1);
    assertThat(UrlSignature.holds("/live/s", authKey, "key123", end, minute)).isTrue();
    assertThat(UrlSignature.holds("/live/s", authKey, "key123", end.plusMillis(1), minute))
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({"''", "1900000000", "x-0-0-abc", "1900000000-0-0-cc421771b32d45db2a55481f45fe1593"})
  void refusesWhatIsNoSignature(String authKey) {
    Instant now = Instant.ofEpochSecond(1_900_000_000);
    assertThat(UrlSignature.holds("/live/stream1", authKey, "key123", now, Duration.ofDays(1)))
        .isFalse();
  }

  @Test
  void signsTheCallbackExample() {
    assertThat(CallbackSignature.of("learn.aliyundoc.com", "1519375990", "yourkey"))
        .isEqualTo("9e226fc2c250be266e3657e156f68c12");
  }

  @Test
  void writesEveryUrlSignedOverItsOwnPath() {
    var urls = Samples.URLS;
    long end = Samples.EVENING.plus(Duration.ofDays(1)).getEpochSecond();
    String path = "/live/app-1_c-1_ana_camera";
    assertThat(urls.ingest(Samples.STREAM, Samples.EVENING, Duration.ofMinutes(2)).value())
        .isEqualTo(
            String.format(
                Locale.ROOT,
                "rtmp://push.example.com%s?auth_key=%s",
                path,
                UrlSignature.authKey(path, end, "ingestIngest1234")));
    var playback = urls.playback(Samples.STREAM, Samples.EVENING);
    assertThat(playback.flv())
        .isEqualTo(
            String.format(
                Locale.ROOT,
                "https://play.example.com%s.flv?auth_key=%s",
                path,
                UrlSignature.authKey(path + ".flv", end, "playPlayPlay1234")));
    assertThat(playback.hls()).startsWith("https://play.example.com" + path + ".m3u8?auth_key=");
    assertThat(playback.rtmp()).startsWith("rtmp://play.example.com" + path + "?auth_key=");
  }

  @ParameterizedTest
  @CsvSource({"fifteenLetters1, playPlayPlay1234", "ingestIngest1234, fifteenLetters1"})
  void refusesShortKeysWithoutShowingThem(String ingestKey, String playbackKey) {
    assertThatThrownBy(
            () -> new StreamUrls("a", "b", "live", ingestKey, playbackKey, Duration.ofDays(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at least 16 characters, but found 15")
        .hasMessageNotContaining("fifteen");
    assertThat(Samples.URLS.toString()).doesNotContain("1234");
  }
}
