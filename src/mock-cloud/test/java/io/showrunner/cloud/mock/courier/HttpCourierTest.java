package io.showrunner.cloud.mock.courier;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.showrunner.cloud.Callback;
import io.showrunner.cloud.mock.post.Letter;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters over real HTTP, to a server on this machine. */
class HttpCourierTest {
  private final CountDownLatch held = new CountDownLatch(1);
  private final List<String> heard = new CopyOnWriteArrayList<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private HttpServer server;
  private String base;

  @BeforeEach
  void opens() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/ok", exchange -> answer(exchange, 200));
    server.createContext("/broken", exchange -> answer(exchange, 500));
    server.createContext(
        "/moved",
        exchange -> {
          exchange.getResponseHeaders().set("Location", base + "/ok");
          answer(exchange, 302);
        });
    server.createContext("/silent", exchange -> await());
    server.createContext(
        "/trickle",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write('x');
          exchange.getResponseBody().flush();
          await();
        });
    server.start();
    base = "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @AfterEach
  void closes() {
    held.countDown();
    server.stop(0);
    threads.shutdownNow();
  }

  @Test
  void bringsLettersToOneAddressInTheOrderTheySetOut() {
    List<CompletionStage<Integer>> answers = new ArrayList<>();
    List<String> sent = new ArrayList<>();
    try (var courier = new HttpCourier(Reach.LOOPBACK)) {
      for (int i = 0; i < 50; i++) {
        answers.add(
            courier.carry(
                Letter.query(Callback.Source.CDN, base + "/ok", Map.of(), Map.of("i", "" + i))));
        sent.add("i=" + i);
      }
      answers.forEach(answer -> assertThat(answer.toCompletableFuture().join()).isEqualTo(200));
    }
    assertThat(heard).extracting(line -> line.replaceAll(".*\\?(i=\\d+).*", "$1")).isEqualTo(sent);
  }

  @Test
  void postsJson() {
    Letter letter =
        Letter.json(
            Callback.Source.ROOM, base + "/ok?key=a%2Fb", Map.of("X-Key", "v"), "{\"a\":\"é\"}");
    assertThat(status(letter, HttpCourier.LIMIT)).isEqualTo(200);
    assertThat(heard).containsExactly("POST /ok?key=a%2Fb application/json v {\"a\":\"é\"}");
  }

  @Test
  void getsWithEverythingInTheQuery() {
    var query = new LinkedHashMap<String, String>();
    query.put("action", "publish");
    query.put("usrargs", "auth_key=1&x=a b*");
    status(Letter.query(Callback.Source.CDN, base + "/ok", Map.of("X-Key", "v"), query));
    status(Letter.query(Callback.Source.CDN, base + "/ok?own=1#part", Map.of("X-Key", "v"), query));
    String told = "action=publish&usrargs=auth_key%3D1%26x%3Da%20b%2A";
    assertThat(heard)
        .containsExactly("GET /ok?" + told + " null v ", "GET /ok?own=1&" + told + " null v ");
  }

  @Test
  void tellsWhateverStatusIsAnsweredAndFollowsNoRedirect() {
    assertThat(status(to(base + "/broken"))).isEqualTo(500);
    assertThat(status(to(base + "/moved"))).isEqualTo(302);
    assertThat(status(to(base + "/nowhere"))).isEqualTo(404);
    assertThat(heard).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/silent", "/trickle"})
  void whoeverTakesTooLongHasNotAnswered(String path) {
    assertThat(status(to(base + path), Duration.ofMillis(150))).isZero();
  }

  @Test
  void aClosedPortHasNotAnswered() throws IOException {
    int port;
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    assertThat(status(to("http://127.0.0.1:" + port + "/"))).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ftp://127.0.0.1/", "http://%zz/", "http://", "no address", "http:///x"})
  void whatIsNoAddressHasNotAnswered(String url) {
    assertThat(status(to(url))).isZero();
  }

  @Test
  void whatFindsNoRoomHasNotAnswered() {
    try (var courier = new HttpCourier(Reach.LOOPBACK, Duration.ofSeconds(30), 1)) {
      List<CompletionStage<Integer>> answers = new ArrayList<>();
      for (int n = 0; n < 18; n++) {
        answers.add(courier.carry(to(base + "/silent")));
      }
      assertThat(answers.get(17).toCompletableFuture()).isCompletedWithValue(0);
      assertThat(answers.subList(0, 17)).noneMatch(answer -> answer.toCompletableFuture().isDone());
    }
  }

  private static Letter to(String url) {
    return Letter.json(Callback.Source.ROOM, url, Map.of(), "{}");
  }

  private static int status(Letter letter) {
    return status(letter, HttpCourier.LIMIT);
  }

  private static int status(Letter letter, Duration limit) {
    try (var courier = new HttpCourier(Reach.LOOPBACK, limit, 10)) {
      return courier.carry(letter).toCompletableFuture().join();
    }
  }

  private void answer(HttpExchange exchange, int status) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    var headers = exchange.getRequestHeaders();
    heard.add(
        String.format(
            Locale.ROOT,
            "%s %s %s %s %s",
            exchange.getRequestMethod(),
            exchange.getRequestURI(),
            headers.getFirst("Content-Type"),
            headers.getFirst("X-Key"),
            body));
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  private void await() {
    try {
      held.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://192.0.2.1:9/hear",
        "http://[2001:db8::1]/hear",
        "http://0.0.0.0/hear",
        "http://169.254.169.254/latest/meta-data",
        "http://user@192.0.2.1/",
      })
  void callsNobodyOfAnotherMachineUnlessToldTo(String url) {
    Letter letter = Letter.json(Callback.Source.ROOM, url, Map.of(), "{}");
    try (var courier = new HttpCourier(Reach.LOOPBACK)) {
      assertThat(courier.carry(letter))
          .succeedsWithin(Duration.ofSeconds(20))
          .isEqualTo(HttpCourier.NOT_CALLED);
    }
    assertThat(Reach.ANYWHERE.takesIn(java.net.URI.create(url))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1:9/",
        "http://127.8.9.1/",
        "http://[::1]:9/",
        "http://localhost/"
      })
  void callsEverybodyOfThisMachine(String url) {
    assertThat(Reach.LOOPBACK.takesIn(java.net.URI.create(url))).isTrue();
  }
}
