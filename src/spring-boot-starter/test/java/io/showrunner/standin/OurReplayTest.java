package io.showrunner.standin;

import static io.showrunner.standin.Visitor.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.lindstrom.m3u8.model.MasterPlaylist;
import io.lindstrom.m3u8.model.MediaPlaylist;
import io.lindstrom.m3u8.parser.MasterPlaylistParser;
import io.lindstrom.m3u8.parser.MediaPlaylistParser;
import io.showrunner.broadcast.Relay;
import io.showrunner.clock.SystemClock;
import io.showrunner.cloud.Answer;
import io.showrunner.cloud.CallbackOrigin;
import io.showrunner.cloud.ObjectHost;
import io.showrunner.cloud.PlaylistAnswer;
import io.showrunner.cloud.Recording;
import io.showrunner.cloud.RelayRequest;
import io.showrunner.cloud.ReplayPlace;
import io.showrunner.cloud.ReplaySignature;
import io.showrunner.cloud.StreamUrls;
import io.showrunner.cloud.aliyun.AliyunCloud;
import io.showrunner.cloud.aliyun.AliyunCredentials;
import io.showrunner.cloud.aliyun.AliyunPlaylists;
import io.showrunner.cloud.aliyun.AliyunSettings;
import io.showrunner.vocabulary.AppId;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.StreamName;
import io.showrunner.vocabulary.TaskId;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A broadcast that is over is played again through our own ports, with a signature of our own. */
class OurReplayTest {
  private static final AppId APP = new AppId("app-1");
  private static final ChannelId CHANNEL = new ChannelId("ch-1");
  private static final ParticipantId ANA = new ParticipantId("ana");
  private static final StreamName STREAM = StreamName.of(APP, CHANNEL, ANA);
  private final SystemClock machine = new SystemClock();
  private final StandIn standIn = StandIn.open(StandInSettings.usual().at("127.0.0.1", 0), machine);
  private final Visitor visitor = new Visitor(standIn.address());
  private final AliyunSettings here =
      AliyunSettings.of(
              AliyunCredentials.fromEnvironment(
                  Map.of(AliyunCredentials.ID, Caller.ID, AliyunCredentials.SECRET, Caller.SECRET)))
          .at(AliyunSettings.Protocol.HTTP, standIn.address().getAuthority());

  @AfterEach
  void close() {
    standIn.close();
    machine.close();
  }

  @Test
  void itsRecordingIsFoundMadeIntoPlaylistsSignedAndPlayed() throws Exception {
    Instant begin = machine.now().minusSeconds(5);
    broadcast();
    var maker = new AliyunPlaylists(here, here, "push.example.com", "live");
    List<Recording> recordings = maker.recordings(STREAM, begin, begin.plus(Duration.ofHours(1)));
    assertThat(recordings).hasSize(1);
    // The world's clock goes on while its clients talk, and the list tells whole seconds.
    assertThat(recordings.get(0).length())
        .isBetween(Duration.ofSeconds(119), Duration.ofSeconds(180));

    var place = ReplayPlace.of("showrunner", "showrunner", "replay");
    PlaylistAnswer answer = maker.make(place.replayOf(STREAM, recordings.get(0)));
    assertThat(answer).isInstanceOf(PlaylistAnswer.Made.class);

    var signature =
        new ReplaySignature(
            new ObjectHost("http", standIn.address().getAuthority()),
            "cn-shanghai",
            Caller.ID,
            Caller.SECRET,
            Optional.empty(),
            Duration.ofMinutes(10));
    URI entrance =
        URI.create(signature.url(((PlaylistAnswer.Made) answer).master(), machine.now()));
    MasterPlaylist master = new MasterPlaylistParser().readPlaylist(text(entrance));
    assertThat(master.variants()).hasSize(3);
    URI variant = entrance.resolve(master.variants().get(0).uri());
    MediaPlaylist media = new MediaPlaylistParser().readPlaylist(text(variant));
    assertThat(media.mediaSegments()).hasSizeGreaterThan(10);
    byte[] segment = bytes(variant.resolve(media.mediaSegments().get(9).uri()), 200);
    assertThat(segment[0]).isEqualTo((byte) 0x47);
    bytes(URI.create(entrance.toString().replace("x-oss-expires=600", "x-oss-expires=601")), 403);
  }

  /** Two minutes of ana alone. */
  private void broadcast() {
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
    var cloud = new AliyunCloud(here, new CallbackOrigin(APP, "push.example.com"));
    var task = TaskId.of(STREAM);
    Answer started =
        cloud.start(
            new RelayRequest.Start(
                APP,
                task,
                CHANNEL,
                urls.ingest(STREAM, machine.now(), Duration.ZERO),
                Duration.ofMinutes(2),
                new Relay.SingleStream(ANA)));
    assertThat(started).isInstanceOf(Answer.Done.class);
    told(visitor.post("/_mock/clock", "{\"advance\":\"PT2M\"}"), 200);
    assertThat(cloud.stop(new RelayRequest.Stop(APP, task))).isInstanceOf(Answer.Done.class);
  }

  private static String text(URI playlist) throws Exception {
    return new String(bytes(playlist, 200), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(URI from, int status) throws Exception {
    HttpResponse<byte[]> answer =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(from).build(), HttpResponse.BodyHandlers.ofByteArray());
    assertThat(answer.statusCode())
        .as(() -> from + " " + new String(answer.body(), StandardCharsets.UTF_8))
        .isEqualTo(status);
    return answer.body();
  }
}
