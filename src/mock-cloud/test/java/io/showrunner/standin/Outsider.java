package io.showrunner.standin;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import io.showrunner.clock.SystemClock;
import io.showrunner.cloud.StreamUrls;
import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.StreamName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Somebody with a server of their own, who knows of a stand-in what its welcome tells. */
final class Outsider implements AutoCloseable {
  static final String KEY = "showrunner";
  static final String SECRET = "showrunner-secret";
  static final String APP = "app-1";
  static final String CHANNEL = "ch-1";
  static final String PUSH_DOMAIN = "push.example.com";

  /** Bo is there from the beginning, so that there is somebody besides Ana. */
  static final String BO_COMES =
      "{\"event\":\"channel.join\",\"channel\":\"ch-1\",\"user\":\"bo\"}";

  static final String ANA_COMES =
      "[{\"event\":\"channel.join\",\"channel\":\"ch-1\",\"user\":\"ana\"},"
          + "{\"event\":\"stream.publish\",\"channel\":\"ch-1\",\"user\":\"ana\"}]";

  private final SystemClock machine = new SystemClock();
  private final StandIn standIn = StandIn.open(StandInSettings.usual().at("127.0.0.1", 0), machine);
  private final Visitor visitor = new Visitor(standIn.address());
  private final BlockingQueue<JsonObject> told = new LinkedBlockingQueue<>();
  private final HttpServer server;

  Outsider() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext(
        "/rooms",
        exchange -> {
          told.add(Json.parseObject(new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    server.start();
  }

  /** Host and port for an SDK. */
  String endpoint() {
    return standIn.address().getAuthority();
  }

  /** Where room events may be sent. */
  String callbackUrl() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/rooms";
  }

  /** The next that came there. */
  JsonObject nextCallback() throws InterruptedException {
    JsonObject next = told.poll(30, TimeUnit.SECONDS);
    if (next == null) {
      throw new AssertionError("Expected a callback within half a minute, but none came.");
    }
    return next;
  }

  void happens(String events) {
    Visitor.told(visitor.post("/_mock/events", events), 200);
  }

  void passes(Duration time) {
    Visitor.told(visitor.post("/_mock/clock", "{\"advance\":\"" + time + "\"}"), 200);
  }

  /** The world's time. */
  Instant now() {
    JsonObject clock = Visitor.told(visitor.get("/_mock/clock"), 200);
    return Instant.parse(clock.text("now").orElseThrow());
  }

  /** An ingest URL signed with the key of the stand-in's domain. */
  String ingestUrl(String stream) {
    var urls =
        new StreamUrls(
            PUSH_DOMAIN,
            "play.example.com",
            "live",
            "showrunner-url-key",
            "showrunner-playback-key",
            Duration.ofDays(7));
    return urls.ingest(new StreamName(stream), now(), Duration.ZERO).value();
  }

  @Override
  public void close() {
    server.stop(0);
    standIn.close();
    machine.close();
  }
}
