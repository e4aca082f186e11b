package io.showrunner.standin;

import static io.showrunner.standin.Visitor.told;
import static org.assertj.core.api.Assertions.assertThat;

import com.aliyun.oss.HttpMethod;
import com.aliyun.oss.model.GeneratePresignedUrlRequest;
import io.lindstrom.m3u8.model.MasterPlaylist;
import io.lindstrom.m3u8.model.MediaPlaylist;
import io.lindstrom.m3u8.parser.MasterPlaylistParser;
import io.lindstrom.m3u8.parser.MediaPlaylistParser;
import io.showrunner.clock.SystemClock;
import io.showrunner.cloud.StreamUrls;
import io.showrunner.cloud.mock.ground.Service;
import io.showrunner.cloud.mock.segments.FfmpegSegments;
import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.StreamName;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A broadcast that is over is played again: relay, recording, playlists and segments, one port. */
class ReplayOverThePortTest {
  private final SystemClock machine = new SystemClock();
  private StandIn standIn;
  private Visitor visitor;
  private VendorClients clients;

  @TempDir private Path scratch;

  @BeforeEach
  void open() throws Exception {
    open(StandInSettings.usual());
  }

  private void open(StandInSettings settings) throws Exception {
    standIn = StandIn.open(settings.at("127.0.0.1", 0), machine);
    visitor = new Visitor(standIn.address());
    clients = new VendorClients(standIn.address());
  }

  @AfterEach
  void close() {
    clients.close();
    standIn.close();
    machine.close();
  }

  @Test
  void whatWasBroadcastIsPlayedAgain() throws Exception {
    String recording = broadcast();

    Map<?, ?> made =
        clients.call(
            Service.IMM,
            "GenerateVideoPlaylist",
            Map.of(
                "ProjectName",
                "showrunner",
                "SourceURI",
                "oss://showrunner/" + recording,
                "MasterURI",
                "oss://showrunner/replay/evening.m3u8",
                "Targets",
                "[" + target("low", "640x360") + "," + target("high", "1280x720") + "]"));
    assertThat(made.get("MasterURI")).isEqualTo("oss://showrunner/replay/evening.m3u8");

    URI entrance = presigned("replay/evening.m3u8");
    MasterPlaylist master = new MasterPlaylistParser().readPlaylist(played(entrance));
    assertThat(master.variants()).hasSize(2);
    URI variant = entrance.resolve(master.variants().get(0).uri());
    MediaPlaylist media = new MediaPlaylistParser().readPlaylist(played(variant));
    assertThat(media.ongoing()).isFalse();
    assertThat(media.mediaSegments()).hasSizeGreaterThan(10);
    byte[] segment = bytes(variant.resolve(media.mediaSegments().get(9).uri()));
    assertThat(segment.length % 188).isZero();
    assertThat(segment[0]).isEqualTo((byte) 0x47);
  }

  @Test
  void aProgramDrawsTheSegmentsIfThereIsOne() throws Exception {
    Path program = scratch.resolve("ffmpeg");
    Files.writeString(program, "#!/bin/sh\nprintf G; head -c 375 /dev/zero\n");
    assertThat(program.toFile().setExecutable(true)).isTrue();
    clients.close();
    standIn.close();
    open(StandInSettings.usual().drawnBy(FfmpegSegments.find(scratch.toString())));
    clients.call(
        Service.IMM,
        "GenerateVideoPlaylist",
        Map.of(
            "ProjectName",
            "showrunner",
            "SourceURI",
            "oss://showrunner/" + broadcast(),
            "Targets",
            "[" + target("low", "640x360") + "]"));

    URI entrance = presigned("replay/low.m3u8");
    MediaPlaylist media = new MediaPlaylistParser().readPlaylist(played(entrance));
    byte[] segment = bytes(entrance.resolve(media.mediaSegments().get(0).uri()));

    assertThat(segment).hasSize(376).startsWith('G', 0, 0);
  }

  /** Two minutes of ana alone; where its recording is. */
  private String broadcast() throws Exception {
    told(
        visitor.post(
            "/_mock/events",
            "[{\"event\":\"channel.join\",\"channel\":\"ch-1\",\"user\":\"ana\"},"
                + "{\"event\":\"stream.publish\",\"channel\":\"ch-1\",\"user\":\"ana\"}]"),
        200);
    var urls =
        new StreamUrls(
            "push.example.com",
            "play.example.com",
            "live",
            "showrunner-url-key",
            "showrunner-playback-key",
            Duration.ofDays(7));
    clients.call(
        Service.LIVE,
        "StartLiveMPUTask",
        Map.of(
            "AppId", "app-1",
            "ChannelId", "ch-1",
            "TaskId", "T-1",
            "MixMode", "0",
            "StreamURL",
                urls.ingest(new StreamName("evening"), machine.now(), Duration.ZERO).value(),
            "SingleSubParams", "{\"UserId\":\"ana\"}"));
    told(visitor.post("/_mock/clock", "{\"advance\":\"PT2M\"}"), 200);
    clients.call(Service.LIVE, "StopLiveMPUTask", Map.of("AppId", "app-1", "TaskId", "T-1"));
    JsonObject state = told(visitor.get("/_mock/state"), 200);
    String key = ((JsonObject) state.items("objects").get(0)).text("key").orElseThrow();
    assertThat(key).startsWith("live/evening/").endsWith(".mp4");
    return key;
  }

  private static String target(String name, String resolution) {
    return String.format(
            Locale.ROOT,
            "{\"URI\":\"oss://showrunner/replay/%s\",\"Video\":{\"TranscodeVideo\":",
            name)
        + String.format(
            Locale.ROOT,
            "{\"Resolution\":\"%s\"}},\"Audio\":{\"TranscodeAudio\":{\"Codec\":\"aac\"}}}",
            resolution);
  }

  private URI presigned(String key) throws Exception {
    var request = new GeneratePresignedUrlRequest("showrunner", key, HttpMethod.GET);
    request.setExpiration(Date.from(machine.now().plusSeconds(600)));
    request.setProcess("hls/sign,live_1");
    return clients.oss().generatePresignedUrl(request).toURI();
  }

  private static String played(URI playlist) throws Exception {
    return new String(bytes(playlist), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(URI from) throws Exception {
    HttpResponse<byte[]> answer =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(from).build(), HttpResponse.BodyHandlers.ofByteArray());
    assertThat(answer.statusCode())
        .as(() -> from + " " + new String(answer.body(), StandardCharsets.UTF_8))
        .isEqualTo(200);
    return answer.body();
  }
}
