package io.showrunner.cloud.mock;

import static io.showrunner.cloud.Samples.ANA;
import static io.showrunner.cloud.Samples.CHANNEL;
import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.cloud.Samples;
import io.showrunner.cloud.UrlSignature;
import io.showrunner.cloud.mock.ground.MockSettings;
import io.showrunner.cloud.mock.ground.MockSettings.PlaybackDomain;
import io.showrunner.cloud.mock.ground.UrlGuard;
import io.showrunner.vocabulary.StreamName;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which URLs push, and which play. */
class PlaybackTest {
  private static final Duration DAY = Duration.ofDays(1);
  private final Stage stage = Stage.with(settings(guard("ingestIngest1234", "secondSecond1234")));

  @Test
  void allFourKindsOfUrlPlayWhileTheStreamIsOnline() {
    for (String url : urls()) {
      assertThat(stage.cloud.playback(url)).as(url).isEqualTo(404);
    }
    stage.airs(Samples.solo());
    stage.pass(5);
    assertThat(urls()).hasSize(4);
    for (String url : urls()) {
      assertThat(stage.cloud.playback(url)).as(url).isEqualTo(200);
    }
    stage.cloud.stop(Samples.stop());
    for (String url : urls()) {
      assertThat(stage.cloud.playback(url)).as(url).isEqualTo(404);
    }
  }

  @Test
  void aUrlIsForbiddenWithoutItsSignatureAndOnceThatHasExpired() {
    stage.airs(Samples.solo());
    String flv = urls().get(0);
    assertThat(stage.cloud.playback(flv.replaceFirst("\\?.*", ""))).isEqualTo(403);
    assertThat(stage.cloud.playback(flv.replace(".flv", ".m3u8"))).isEqualTo(403);
    stage.world().publish(CHANNEL, ANA, Stage.BOTH);
    stage.pass(DAY.multipliedBy(2));
    assertThat(stage.cloud.playback(flv)).as("timestamp and validity").isEqualTo(200);
    stage.pass(1);
    assertThat(stage.cloud.playback(flv)).isEqualTo(403);
  }

  @Test
  void aUrlSignedWithTheSecondaryKeyPlaysAsWell() {
    stage.airs(Samples.solo());
    String path = "/live/" + Samples.STREAM + ".flv";
    long now = Samples.EVENING.getEpochSecond();
    String auth = "?auth_key=" + UrlSignature.authKey(path, now, "otherOther123456");
    assertThat(stage.cloud.playback("http://play.example.com" + path + auth)).isEqualTo(200);
    String ingest = "?auth_key=" + UrlSignature.authKey(path, now, "ingestIngest1234");
    assertThat(stage.cloud.playback("http://play.example.com" + path + ingest)).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "play.example.com",
        "http://play.example.com",
        "ftp://play.example.com/live/s.flv",
        "http://other.example.com/live/s.flv",
        "http://push.example.com/live/s.flv"
      })
  void whatIsNoPlaybackUrlIsNotThere(String url) {
    assertThat(stage.cloud.playback(url)).isEqualTo(404);
  }

  @Test
  void withSigningOffEverythingOnlinePlaysAndIsFoundByItsStreamNameAlone() {
    var open = new UrlGuard(List.of(), DAY);
    Stage free =
        Stage.with(
            Stage.settings()
                .withDomain(domain(open).playedFrom(new PlaybackDomain("play.example.com", open))));
    free.comes(ANA);
    free.must(free.cloud.start(TaskLifeTest.start("t", CHANNEL, "rtmp://push.example.com/live/s")));
    for (String url :
        List.of(
            "http://play.example.com/live/s.flv",
            "https://PLAY.example.com:443/other/s.m3u8?a=b",
            "rtmp://play.example.com/live/s",
            "artc://play.example.com/live/s_oriaac")) {
      assertThat(free.cloud.playback(url)).as(url).isEqualTo(200);
    }
    assertThat(free.cloud.playback("http://play.example.com/live/s")).isEqualTo(404);
    assertThat(free.cloud.playback("http://play.example.com/live/t.flv")).isEqualTo(404);
  }

  @Test
  void theSecondaryKeyLetsAStreamIn() {
    long now = Samples.EVENING.getEpochSecond();
    String signed = UrlSignature.authKey("/live/s", now, "secondSecond1234");
    stage.comes(ANA);
    stage.must(
        stage.cloud.start(
            TaskLifeTest.start("t", CHANNEL, "rtmp://push.example.com/live/s?auth_key=" + signed)));
    stage.pass(5);
    assertThat(stage.told).contains("2 publish");
  }

  @Test
  void keysDoNotShowInWhatIsPrinted() {
    MockSettings settings = settings(guard("ingestIngest1234"));
    assertThat(settings.toString()).doesNotContain("ingestIngest", "playPlay", "otherOther");
    assertThat(settings.domain().guard().toString()).doesNotContain("ingestIngest");
  }

  private List<String> urls() {
    StreamName stream = Samples.STREAM;
    var urls = Samples.URLS.playback(stream, Samples.EVENING);
    return List.of(
        urls.flv(), urls.hls(), urls.rtmp(), Samples.URLS.realTime(stream, Samples.EVENING));
  }

  private static MockSettings settings(UrlGuard guard) {
    var playback =
        new PlaybackDomain("play.example.com", guard("playPlayPlay1234", "otherOther123456"));
    return Stage.settings().withDomain(domain(guard).playedFrom(playback));
  }

  private static MockSettings.IngestDomain domain(UrlGuard guard) {
    return new MockSettings.IngestDomain(
        "push.example.com", guard, Samples.NOTIFY_KEY, java.util.Optional.empty());
  }

  private static UrlGuard guard(String... keys) {
    return new UrlGuard(List.of(keys), DAY);
  }
}
