package io.showrunner.http.door;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** A port that is open until closed. */
public final class Door implements AutoCloseable {
  private final Server server;
  private final ServerConnector connector;
  private final String host;

  private Door(Server server, ServerConnector connector, String host) {
    this.server = server;
    this.connector = connector;
    this.host = host;
  }

  /**
   * Listens from now on.
   *
   * @param routes who answers: the first that takes a request, so the last must take any. What
   *     Jetty refuses by itself is said in the words of the one it was for, or of the first if
   *     Jetty did not read so far
   * @throws IOException if the port cannot be had
   */
  public static Door open(DoorSettings settings, List<Route> routes) throws IOException {
    var server = new Server(threads(settings));
    var connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http(settings)));
    connector.setHost(settings.bind());
    connector.setPort(settings.port());
    connector.setIdleTimeout(settings.idle().toMillis());
    server.addConnector(connector);
    server.addBean(new NetworkConnectionLimit(settings.connections(), connector));
    var limits = new ConnectionLimits(connector, settings.connections(), settings.perAddress());
    connector.addBean(limits);
    server.addBean(new SlowSenders(connector, settings.read()));
    var answering = new Routes(routes, new Silence(settings.silence()), limits);
    server.setErrorHandler(new RefusedByJetty(answering));
    boolean waits = !settings.farewell().isZero();
    server.setHandler(waits ? new GracefulHandler(answering) : answering);
    server.setStopTimeout(settings.farewell().toMillis());
    try {
      server.start();
      return new Door(server, connector, settings.bind());
    } catch (Exception failed) {
      stop(server);
      throw failed instanceof IOException io
          ? io
          : new IOException(
              String.format(
                  Locale.ROOT,
                  "Expected port %d of %s to open, but it did not.",
                  settings.port(),
                  settings.bind()),
              failed);
    }
  }

  /** The port listened on. */
  public int port() {
    return connector.getLocalPort();
  }

  /** Where a client on this machine finds it, ending in a slash. */
  public URI address() {
    String reachable = host.equals("0.0.0.0") ? "127.0.0.1" : host;
    String inUrl = reachable.indexOf(':') >= 0 ? "[" + reachable + "]" : reachable;
    return URI.create("http://" + inUrl + ":" + port() + "/");
  }

  @Override
  public void close() {
    stop(server);
  }

  private static void stop(Server server) {
    try {
      server.stop();
    } catch (Exception failed) {
      throw new IllegalStateException("Expected the port to close, but it did not.", failed);
    }
  }

  private static QueuedThreadPool threads(DoorSettings settings) {
    var threads = new QueuedThreadPool(settings.threads(), Math.min(8, settings.threads()));
    threads.setName("front-door");
    threads.setDaemon(true);
    return threads;
  }

  /**
   * Any path may name an object, so which paths are odd is left to the sites. And headers are
   * signed as they were sent, where Jetty would put values it knows in the case it knows them in.
   */
  private static HttpConfiguration http(DoorSettings settings) {
    var http = new HttpConfiguration();
    http.setRequestHeaderSize(settings.headBytes());
    http.setSendServerVersion(false);
    http.setSendXPoweredBy(false);
    http.setUriCompliance(UriCompliance.UNSAFE);
    http.setHeaderCacheCaseSensitive(true);
    return http;
  }
}
