package io.showrunner.simulator.overhttp;

import io.showrunner.clock.Chance;
import io.showrunner.clock.SystemClock;
import io.showrunner.cloud.CallbackOrigin;
import io.showrunner.cloud.CloudSight;
import io.showrunner.cloud.Messenger;
import io.showrunner.cloud.PlaylistMaker;
import io.showrunner.cloud.StreamCloud;
import io.showrunner.cloud.aliyun.AliyunCloud;
import io.showrunner.cloud.aliyun.AliyunCredentials;
import io.showrunner.cloud.aliyun.AliyunPlaylists;
import io.showrunner.cloud.aliyun.AliyunSettings;
import io.showrunner.cloud.aliyun.AliyunSettings.Protocol;
import io.showrunner.cloud.mock.MockCloud;
import io.showrunner.cloud.mock.access.AccessKey;
import io.showrunner.cloud.mock.access.AccessKeys;
import io.showrunner.cloud.mock.frontdoor.FrontDoor;
import io.showrunner.cloud.mock.gateway.Gateway;
import io.showrunner.cloud.mock.gateway.GatewaySettings;
import io.showrunner.cloud.mock.gateway.Product;
import io.showrunner.cloud.mock.gateway.VendorService;
import io.showrunner.http.HttpReply;
import io.showrunner.http.HttpSite;
import io.showrunner.http.door.Door;
import io.showrunner.http.door.DoorSettings;
import io.showrunner.simulator.CloudLine;
import io.showrunner.vocabulary.AppId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A line on which every call of the director's becomes a signed request of the vendor's SDK to a
 * free port of this machine, where the world's own mock cloud answers.
 */
public final class HttpLine implements CloudLine {
  /** Opens nothing but this: the cloud is a mock, and knows no other key. */
  private static final AccessKey INVENTED = AccessKey.of("simulated", "simulated-secret");

  /** A machine that stutters for long must not look like a cloud that does not answer. */
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private static final HttpSite NOTHING = ask -> HttpReply.text(404, "text/plain", "");

  private final SystemClock machine = new SystemClock();
  private final Floor floor = new Floor();
  private final Door door;
  private final TakingTurns cloud;
  private final PlaylistMaker playlists;

  private HttpLine(MockCloud answering) throws IOException {
    var gateway =
        new Gateway(
            GatewaySettings.USUAL,
            new AccessKeys(List.of(INVENTED)),
            List.of(Product.live(service(answering)), Product.imm(service(answering))),
            machine,
            new Chance(1));
    this.door =
        FrontDoor.open(
            DoorSettings.onPort(0).waiting(PATIENCE, PATIENCE), gateway, NOTHING, NOTHING);
    AliyunSettings here = settings(door.port());
    CallbackOrigin origin = answering.origin();
    this.cloud = new TakingTurns(new AliyunCloud(here, origin), floor);
    this.playlists =
        new ReplaysInTurn(new AliyunPlaylists(here, here, origin.ingestDomain(), "live"), floor);
  }

  private VendorService service(MockCloud answering) {
    return (operation, parameters) -> floor.taken(() -> answering.call(operation, parameters));
  }

  /**
   * Lines of this kind; nothing is opened yet.
   *
   * @throws IllegalStateException if the vendor's SDK is not on the class path
   */
  public static Kind kind() {
    // Better missed here than in the middle of a world's making.
    var unused = new AliyunCloud(settings(1), new CallbackOrigin(new AppId("none"), "none"));
    return HttpLine::to;
  }

  /**
   * Opens one, for the thread that asks.
   *
   * @throws UncheckedIOException if no port can be had
   */
  public static HttpLine to(MockCloud answering) {
    try {
      return new HttpLine(answering);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public StreamCloud cloud() {
    return cloud;
  }

  @Override
  public CloudSight sight() {
    return cloud;
  }

  @Override
  public PlaylistMaker playlists() {
    return playlists;
  }

  @Override
  public Messenger messenger() {
    return cloud;
  }

  @Override
  public void close() {
    door.close();
    machine.close();
  }

  private static AliyunSettings settings(int port) {
    var key =
        Map.of(AliyunCredentials.ID, INVENTED.id(), AliyunCredentials.SECRET, INVENTED.secret());
    return AliyunSettings.of(AliyunCredentials.fromEnvironment(key))
        .at(Protocol.HTTP, "127.0.0.1:" + port)
        .waiting(PATIENCE, PATIENCE);
  }
}
