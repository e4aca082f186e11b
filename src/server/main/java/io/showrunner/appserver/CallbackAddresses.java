package io.showrunner.appserver;

import java.net.URI;

/**
 * Where the cloud calls a server.
 *
 * @param base ends in a slash
 * @param secret stands in the addresses whose callbacks carry no signature
 */
public record CallbackAddresses(URI base, String secret) {
  URI ofRooms() {
    return base.resolve("callbacks/room/" + secret);
  }

  URI ofTasks() {
    return base.resolve("callbacks/task/" + secret);
  }

  URI ofStreams() {
    return base.resolve("callbacks/cdn");
  }

  /** Without the secret. */
  @Override
  public String toString() {
    return base.resolve("callbacks/").toString();
  }
}
