package io.showrunner.cloud.mock.frontdoor;

import io.showrunner.clock.Chance;
import io.showrunner.clock.SystemClock;
import io.showrunner.cloud.Samples;
import io.showrunner.cloud.mock.Reply;
import io.showrunner.cloud.mock.Stage;
import io.showrunner.cloud.mock.access.AccessKey;
import io.showrunner.cloud.mock.access.AccessKeys;
import io.showrunner.cloud.mock.gateway.Gateway;
import io.showrunner.cloud.mock.gateway.GatewaySettings;
import io.showrunner.cloud.mock.gateway.Product;
import io.showrunner.http.HttpReply;
import io.showrunner.http.HttpSite;
import io.showrunner.http.door.Door;
import io.showrunner.http.door.DoorSettings;
import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;

/** A mock cloud in a world of its own time, behind a port on which the machine's time counts. */
final class OpenCloud implements AutoCloseable {
  static final String KEY = "showrunner";
  static final String SECRET = "showrunner-secret";

  /** A key whose owner may stop nothing. */
  static final String RESTRICTED = "restricted";

  /** Whatever is there has this to say. */
  static final HttpSite OBJECTS = ask -> HttpReply.text(200, "text/plain", ask.path());

  static final HttpSite WORLD =
      ask ->
          HttpReply.text(
              200, "application/json", JsonObject.EMPTY.with("world", ask.path()).write());

  final Stage stage = Stage.usual();
  final SystemClock clock = new SystemClock();
  final Door door;

  OpenCloud(DoorSettings settings) {
    this(settings, OBJECTS);
  }

  OpenCloud(DoorSettings settings, HttpSite objects) {
    this(settings, FrontDoor.USUAL, objects);
  }

  OpenCloud(DoorSettings settings, FrontDoor.Bodies most, HttpSite objects) {
    var keys =
        new AccessKeys(
            List.of(
                AccessKey.of(KEY, SECRET),
                new AccessKey(RESTRICTED, SECRET, true, Set.of("StopLiveMPUTask"))));
    var gateway =
        new Gateway(
            GatewaySettings.USUAL, keys, List.of(Product.live(this::answer)), clock, new Chance(1));
    try {
      door = FrontDoor.open(settings, most, gateway, objects, WORLD);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  static OpenCloud usual() {
    return new OpenCloud(DoorSettings.onPort(0));
  }

  private Reply answer(String operation, JsonObject parameters) {
    return operation.equals("Silent")
        ? new Reply(0, JsonObject.EMPTY)
        : stage.cloud.call(operation, parameters);
  }

  /** Ana is in the channel and publishes. */
  OpenCloud withAna() {
    ChannelId channel = Samples.CHANNEL;
    stage.cloud.world().join(channel, Samples.ANA, Role.STREAMER);
    stage.cloud.world().publish(channel, Samples.ANA, Stage.BOTH);
    return this;
  }

  String endpoint() {
    return "127.0.0.1:" + door.port();
  }

  RawSocket connect() {
    return new RawSocket(door.port());
  }

  /** Sends one request and reads the answer to it. */
  RawAnswer ask(String request) {
    try (RawSocket socket = connect()) {
      socket.send(request);
      return socket.answer();
    }
  }

  @Override
  public void close() {
    door.close();
    clock.close();
  }
}
