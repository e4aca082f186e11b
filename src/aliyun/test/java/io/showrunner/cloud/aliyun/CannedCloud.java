package io.showrunner.cloud.aliyun;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.showrunner.cloud.CallbackOrigin;
import io.showrunner.cloud.Samples;
import io.showrunner.cloud.aliyun.AliyunSettings.Protocol;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A web server that says what it was told to say, and remembers what it was asked. */
final class CannedCloud implements AutoCloseable {
  static final Map<String, String> ENVIRONMENT =
      Map.of(AliyunCredentials.ID, "test-id", AliyunCredentials.SECRET, "test-secret");

  static final CallbackOrigin ORIGIN = new CallbackOrigin(Samples.APP, "push.example.com");

  /** What was asked. */
  record Asked(String method, Map<String, String> query, Map<String, String> headers, int body) {}

  private interface Manner {
    void answer(HttpExchange exchange) throws IOException;
  }

  final List<Asked> asked = new CopyOnWriteArrayList<>();
  private final CountDownLatch closing = new CountDownLatch(1);
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;
  private volatile Manner manner = HttpExchange::close;

  CannedCloud() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext(
        "/",
        exchange -> {
          asked.add(read(exchange));
          manner.answer(exchange);
        });
    server.start();
  }

  String endpoint() {
    return "127.0.0.1:" + server.getAddress().getPort();
  }

  AliyunCloud client(Duration readTimeout) {
    return new AliyunCloud(
        AliyunSettings.of(AliyunCredentials.fromEnvironment(ENVIRONMENT))
            .at(Protocol.HTTP, endpoint())
            .waiting(Duration.ofSeconds(10), readTimeout),
        ORIGIN);
  }

  void answers(int status, String body) {
    manner =
        exchange -> {
          byte[] bytes = body.getBytes(UTF_8);
          exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        };
  }

  void hangsUp() {
    manner = HttpExchange::close;
  }

  void hangsUpInTheMiddle() {
    manner =
        exchange -> {
          exchange.sendResponseHeaders(200, 100);
          exchange.getResponseBody().write("{\"RequestId\":\"".getBytes(UTF_8));
          exchange.getResponseBody().flush();
          exchange.close();
        };
  }

  void neverAnswers() {
    manner =
        exchange -> {
          try {
            closing.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        };
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
    threads.shutdownNow();
  }

  private static Asked read(HttpExchange exchange) throws IOException {
    var query = new TreeMap<String, String>();
    for (String pair : exchange.getRequestURI().getRawQuery().split("&", -1)) {
      String[] parts = pair.split("=", 2);
      query.put(URLDecoder.decode(parts[0], UTF_8), URLDecoder.decode(parts[1], UTF_8));
    }
    var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
    exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.get(0)));
    int body = exchange.getRequestBody().readAllBytes().length;
    return new Asked(exchange.getRequestMethod(), query, headers, body);
  }
}
