package io.showrunner.cloud.mock.objects;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.showrunner.cloud.mock.exchange.Body;
import io.showrunner.cloud.mock.exchange.HttpAsk;
import io.showrunner.cloud.mock.exchange.HttpReply;
import io.showrunner.cloud.mock.exchange.HttpSite;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A site behind a real port, with nothing added. */
public final class PlainServer implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(4);

  public PlainServer(HttpSite site) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", exchange -> exchange(site, exchange));
    server.start();
  }

  public String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private static void exchange(HttpSite site, HttpExchange exchange) throws IOException {
    try (exchange) {
      var uri = exchange.getRequestURI();
      var ask =
          new HttpAsk(
              exchange.getRequestMethod(),
              uri.getRawPath(),
              Optional.ofNullable(uri.getRawQuery()).orElse(""),
              exchange.getRequestHeaders(),
              Body.of(exchange.getRequestBody().readAllBytes()));
      HttpReply reply = site.answer(ask);
      reply.headers().forEach(exchange.getResponseHeaders()::set);
      int size = reply.body().size();
      if (ask.method().equals("HEAD")) {
        exchange.getResponseHeaders().set("Content-Length", Integer.toString(size));
      }
      boolean none = size == 0 || ask.method().equals("HEAD");
      exchange.sendResponseHeaders(reply.status(), none ? -1 : size);
      if (!none) {
        exchange.getResponseBody().write(reply.body().bytes());
      }
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
