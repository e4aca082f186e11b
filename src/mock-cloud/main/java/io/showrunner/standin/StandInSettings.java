package io.showrunner.standin;

import io.showrunner.cloud.mock.access.AccessKey;
import io.showrunner.cloud.mock.access.AccessKeys;
import io.showrunner.cloud.mock.courier.Reach;
import io.showrunner.cloud.mock.gateway.GatewaySettings;
import io.showrunner.cloud.mock.ground.MockSettings;
import io.showrunner.cloud.mock.ground.MockSettings.IngestDomain;
import io.showrunner.cloud.mock.ground.MockSettings.PlaybackDomain;
import io.showrunner.cloud.mock.ground.UrlGuard;
import io.showrunner.cloud.mock.profile.Profile;
import io.showrunner.vocabulary.AppId;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How a stand-in is set up.
 *
 * @param host the address to listen on
 * @param port 0 takes a free one
 * @param timeFactor how many times as fast as real time its world goes, 1 to 1,000
 * @param seed where its world's chance begins
 * @param cloud how it behaves
 * @param gateway how its gateway does
 * @param keys who may ask
 * @param ffmpeg the program that draws the segments of replays; without it the built-in pattern is
 *     shown
 * @param reach how far its callbacks go
 */
public record StandInSettings(
    String host,
    int port,
    int timeFactor,
    long seed,
    MockSettings cloud,
    GatewaySettings gateway,
    AccessKeys keys,
    Optional<Path> ffmpeg,
    Reach reach) {

  /** What everybody finds who changes nothing; the keys open nothing but this. */
  public static StandInSettings usual() {
    Duration validity = Duration.ofDays(7);
    var playback =
        new PlaybackDomain(
            "play.example.com", new UrlGuard(List.of("showrunner-playback-key"), validity));
    var domain =
        new IngestDomain(
                "push.example.com", "showrunner-url-key", validity, "showrunnerCallbackKey")
            .playedFrom(playback);
    return new StandInSettings(
        "127.0.0.1",
        8090,
        1,
        1,
        MockSettings.of(new AppId("app-1"), domain),
        GatewaySettings.USUAL,
        new AccessKeys(List.of(AccessKey.of("showrunner", "showrunner-secret"))),
        Optional.empty(),
        Reach.LOOPBACK);
  }

  /** Whether only this machine reaches it. */
  public boolean isOnlyFromHere() {
    return host.equals("localhost") || host.startsWith("127.") || host.equals("::1");
  }

  /** The same, listening there. */
  public StandInSettings at(String where, int on) {
    return new StandInSettings(where, on, timeFactor, seed, cloud, gateway, keys, ffmpeg, reach);
  }

  /** The same with a world that goes so many times as fast. */
  public StandInSettings paced(int factor) {
    return new StandInSettings(host, port, factor, seed, cloud, gateway, keys, ffmpeg, reach);
  }

  /** The same with other chance. */
  public StandInSettings seeded(long from) {
    return new StandInSettings(host, port, timeFactor, from, cloud, gateway, keys, ffmpeg, reach);
  }

  /** The same with a cloud that behaves like this. */
  public StandInSettings behaving(MockSettings like) {
    return new StandInSettings(host, port, timeFactor, seed, like, gateway, keys, ffmpeg, reach);
  }

  /** The same under these conditions; the keys a profile names are then the only ones. */
  public StandInSettings under(Profile profile) {
    return new StandInSettings(
        host,
        port,
        timeFactor,
        seed,
        profile.applyTo(cloud),
        profile.applyTo(gateway),
        profile.keys().orElse(keys),
        ffmpeg,
        reach);
  }

  /** The same with segments this program draws, if there is one. */
  public StandInSettings drawnBy(Optional<Path> program) {
    return new StandInSettings(host, port, timeFactor, seed, cloud, gateway, keys, program, reach);
  }

  /** The same with callbacks that go so far. */
  public StandInSettings calling(Reach far) {
    return new StandInSettings(host, port, timeFactor, seed, cloud, gateway, keys, ffmpeg, far);
  }
}
